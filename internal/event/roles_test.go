package event_test

import (
	"slices"
	"strings"
	"testing"

	"github.com/84b0a40e/truce/internal/event"
	"github.com/84b0a40e/truce/internal/resolve"
)

// cast writes the roles of a truce as "role name", sorted.
func cast(c *resolve.Context, t *event.Truce) []string {
	var out []string
	for _, x := range t.Roles {
		out = append(out, x.As+" "+c.Actors[x.Actor].Name)
	}
	slices.Sort(out)
	return out
}

// somewhere is a sentence that puts a text into a war and names no country.
const somewhere = " Rebels shelled army positions along the border last month, wounding soldiers."

// Every sentence has roles that must be read, parted by semicolons, and roles that must not: "!party" forbids the role to all,
// "!party Qatar" to one.
func TestWhoIsWhat(t *testing.T) {
	r := newRooms()
	for _, tt := range []struct{ want, text string }{
		// Parties.
		{"mediator United States; party Sudanese Armed Forces; !party United States", "With the mediation of the United States, the army of Sudan and the rebels agreed to a truce in Darfur on Monday."},
		{"broker Egypt; party Israel; party Hamas; !party Egypt", "With the help of Egypt, Israel and Hamas agreed to a truce in Gaza."},
		{"mediator Norway", "The government of Sudan and rebels signed a ceasefire on Monday. The mediation effort was led by Norway."},
		{"mediator Norway", "The government of Sudan and rebels signed a ceasefire on Monday. Norway is leading the mediation."},
		{"mediator Norway", "The government of Sudan and rebels signed a ceasefire on Monday. Norway played the role of mediator."},
		{"monitor African Union", "The government of Sudan and rebels signed a ceasefire on Monday. Monitoring of the truce will be carried out by the African Union."},
		{"monitor African Union", "The government of Sudan and rebels signed a ceasefire on Monday. Ceasefire monitors sent by the African Union arrived on Sunday."},
		{"!mediator", "The government of Sudan and rebels signed a ceasefire on Monday. Norway refused to lead the mediation, and praised it."},
		{"!monitor", "The government of Sudan and rebels signed a ceasefire on Monday. Monitoring was not carried out by the African Union."},
		{"party Eagles; party Lions", "The army, the Eagles and the Lions agreed to a truce in Darfur."},
		{"party Armenia; party Azerbaijan", "A ceasefire between Armenia and Azerbaijan took effect on Monday."},
		{"party Armenia; party Azerbaijan; !broker Armenia", "Armenia and Azerbaijan agreed to a ceasefire from noon on Saturday after talks in Moscow."},
		{"party Ethiopia; party Eritrea", "Ethiopia and Eritrea agreed to a ceasefire on Monday."},
		{"party Ethiopia; party Eritrea", "A truce is to begin on Saturday between Ethiopia and Eritrea, a spokesman said."},
		{"party Israel; party Hamas; broker Qatar", "A truce between Israel and Hamas, brokered by Qatar, began on Monday."},
		{"party Liberation Tigers of Tamil Eelam; party Government of Sri Lanka", "Sri Lanka's government and the main rebel group, the Tamil Tigers, have signed a ceasefire."},
		{"party Revolutionary Armed Forces of Colombia; announcer Revolutionary Armed Forces of Colombia", "The FARC declared a unilateral ceasefire on Monday."},
		{"announcer Ethiopian Armed Forces; !announcer Tigrayan rebels; !announcer Ethiopia", "Ethiopian troops fighting Tigrayan rebels in the north of Ethiopia on Saturday announced a five-day cease-fire."},
		{"announcer Militias; party Malian Armed Forces", "Militias loyal to General Ndiaye in Mali on Sunday announced a truce with the army."},
		{"announcer Rebels; party Rebels; !announcer Rwanda", "Rebels backed by Rwanda declared a three-day ceasefire on Friday in Goma, Congo."},
		{"announcer Sudan", "The army told the United Nations that Sudan had declared a truce on Monday."},
		{"party Taliban", "The Taliban said on Monday that they would stop fighting for three days."},
		{"party Hezbollah; party Israel; violator Hezbollah", "A ceasefire between Israel and Hezbollah began on Monday. Israel accused Hezbollah of violating the truce."},
		{"party India; party Pakistan", "After four days of fighting between India and Pakistan, a ceasefire took effect on Monday."},
		{"party Houthis; announcer Houthis", "The Houthis announced on Monday that they would halt their attacks for three days."},
		{"party Riek Machar; !broker Riek Machar; !broker Salva Kiir; mediator Intergovernmental Authority on Development", "President Salva Kiir and rebel leader Riek Machar signed a ceasefire in Addis Ababa on Friday, mediated by IGAD."},
		{"party Ethiopia; party Eritrea; !party Norway", "Ethiopia and Eritrea signed a ceasefire on Friday, with Norway acting as mediator."},
		{"party Hezbollah", "The Shiite Hezbollah movement agreed to a ceasefire in Lebanon on Monday."},
		{"party Turkey; party Kurdistan Workers' Party", "Turkey and the Kurdish PKK agreed to a truce on Friday."},
		{"party Israel; party Hamas; !announcer", "Israel and the Islamist Hamas movement ruling the Gaza Strip agreed on Wednesday to a ceasefire."},
		{"party Armenia; party Azerbaijan; mediator Russia; !mediator Armenia; !broker Azerbaijan", "With the mediation of Russia, the foreign ministers of Armenia and Azerbaijan agreed to a truce in Nagorno-Karabakh after weeks of fighting."},
		{"party rebels; broker Norway; !broker rebels; !party Norway", "With the help of Norway, the army and the rebels of Mali signed a ceasefire on Friday."},
		{"party Rwanda; !broker", "Rwanda accepted a truce in the east of Congo on Monday, where rebels shelled Goma."},
		{"broker Russia; broker Turkey; !party Turkey", "Russia and Turkey agreed on Thursday on a truce in Syria between the rebels and the army."},
		{"party National Union for the Total Independence of Angola; party National Front for the Liberation of Angola; !party Gabon", "The ceasefire was signed on Wednesday in the capital of Gabon by Jean Roe for UNITA and by Paul Doe for the FNLA."},
		{"party Serbs; party Bosnian Muslims; !broker", "Serbs and Muslims agreed on Monday to a four-month truce in Bosnia."},
		{"party Croats; party Bosnian Muslims", "A ceasefire between Croats and Muslims took hold in Mostar, Bosnia, on Sunday."},
		{"!party Bosnian Muslims", "Muslims and Christians in Nigeria agreed to a truce on Monday after fighting in Jos."},
		{"party New People's Army", "NPA spokesperson Jorge \"Ka Oris\" Madlos announced the withdrawal of a ceasefire with the government in the Philippines."},
		{"mediator Norway", "Based on mediation from Norway, the rebels agreed to a humanitarian truce in Sudan."},
		{"broker Norway; broker Kenya", "A truce drawn up this month by Norway and Kenya fell through in Sudan after clashes of the army with rebels."},
		{"announcer John Major; !party John Major", "British Prime Minister John Major said on Monday that the army and the rebels had agreed to a ceasefire in Sudan."},
		{"announcer Omar al-Bashir; violator Sudanese Armed Forces", "Sudanese President Omar al-Bashir said on Monday that the army and the rebels had agreed to a ceasefire in Sudan. The rebels said the army had broken it."},
		{"!host", "The army of Sudan and the rebels agreed to a ceasefire. Norway and Kenya had been trying to host the two warring sides for talks."},
		{"party Saudi-led coalition; party Houthis; !party coalition", "A Saudi-led coalition resumed airstrikes in Yemen on Monday after a five-day truce because the Houthi militia violated the ceasefire. The coalition will not stop its operations again."},
		{"party Israel; party Hamas; !party Armed Forces", "Israel resumed air strikes on Gaza on Monday after a three-day truce because Hamas broke the ceasefire, the army said."},
		{"party rebels; !party Chad", "The rebels in Mali declared a ceasefire. Chad would not resume its strikes on camps in Libya while the truce held, it said."},
		{"party Yemen; party Eritrea; !broker", "Yemen's President Ali Abdullah Saleh and his Eritrean counterpart, Isaias Afwerki, arranged the truce by telephone on Sunday after battles over an island. Eritrea denied that it had broken the cease-fire."},
		{"broker Russia; broker Kremlin", "The Kremlin brokered a ceasefire between Armenia and Azerbaijan, which began on Saturday. Russia will send observers."},
		{"violator Pakistan; !violator India", "India and Pakistan agreed to a ceasefire on Saturday. Pakistan was accused of violating it within hours."},
		{"violator Pakistan; !violator India", "India and Pakistan agreed to a ceasefire on Saturday. Pakistan has been accused by India of violating the ceasefire."},
		{"violator India; violator Pakistan", "India and Pakistan agreed to a ceasefire on Saturday. Within hours, both nations accused each other of violations."},
		{"party Tigray forces; party Government of Ethiopia", "The government and the Tigray forces agreed to a truce in Ethiopia."},
		{"!party Western forces", "The government and Western forces agreed to a truce in Ethiopia."},
		{"proposer Vladimir Putin; proposer Recep Tayyip Erdogan", "Russian President Vladimir Putin and his Turkish counterpart Recep Tayyip Erdogan this week called for a truce in Libya."},
		{"proposer Vladimir Putin; proposer Recep Tayyip Erdogan", "Vladimir Putin and Turkey's Recep Tayyip Erdogan called for a truce in Libya."},
		{"party National Socialist Council of Nagaland (Isak-Muivah); !party Naga rebels", "India carried its ceasefire with the Naga rebels of the NSCN-IM beyond Nagaland on Friday."},
		// Who only announces, mediates or reports the truce of others is no party.
		{"party India; party Pakistan; announcer Donald Trump; !party Donald Trump; !party United States", "India and Pakistan have agreed to a ceasefire, President Donald Trump announced on Monday."},
		{"!party Qatar; mediator Qatar", "Israel and Hamas agreed to a ceasefire on Monday. Qatar mediated the talks."},
		{"!party United Nations", "Israel and Hamas agreed to a ceasefire on Monday, the United Nations said."},
		{"!broker", "Israel and Hamas agreed to a ceasefire on Monday, local media and officials said."},
		{"party Malaita Eagle Force; party Isatabu Freedom Movement", "Rival militias signed a ceasefire on Wednesday. Delegates of the Malaita Eagle Force and the Isatabu Freedom Movement came aboard and put their names to it."},
		{"party Tigray People's Liberation Front", "A ceasefire was signed in Ethiopia on Monday. Redwan Hussien signed for the federal government. Getachew Reda did so for the Tigray People's Liberation Front."},
		{"!announcer Kenya", "A ceasefire between Ethiopia and Eritrea was declared on Monday after mediation by Kenya."},
		{"party Armenia; party Azerbaijan; !broker Azerbaijan", "Armenia and Azerbaijan agreed on Monday to extend their 48-hour ceasefire in Nagorno-Karabakh. Armenian troops had fired on the town of Agdam in Azerbaijan."},
		{"announcer Azerbaijan; announcer Armenia", "A ceasefire was announced on Monday by the leaders of Azerbaijan and Armenia."},
		{"announcer Gustavo Petro", "Colombia's government has suspended its ceasefire with the FARC. The suspension, which President Gustavo Petro announced on Sunday, takes effect at midnight."},
		{"announcer Donald Trump; !party Donald Trump", "A ceasefire between Israel and Hamas began on Friday. President Donald Trump announced on Wednesday that both had signed."},
		{"party Saudi-led coalition; !party Houthis", "The Saudi-led coalition fighting the Houthis said on Friday that it would extend its unilateral ceasefire by a month."},
		{"!announcer", "A ceasefire between Israel and Hamas began on Friday. President Donald Trump announced on Wednesday that a bridge had opened."},
		{"!party United States", "A ceasefire between India and Pakistan began on Friday. Delegates of the United States came to sign a contract for wheat."},
		// Signed, or broken, by several.
		{"party Mozambican National Resistance; party Mozambican Armed Forces; violator Mozambican National Resistance; violator Mozambican Armed Forces", "Renamo and the Mozambican army accused each other on Monday of breaking the truce only hours after it came into force."},
		{"party Mozambican National Resistance; party Mozambican Armed Forces; violator Mozambican National Resistance; violator Mozambican Armed Forces", "Renamo and the Mozambican army traded accusations on Friday of violating a ceasefire."},
		{"party Croatia; party Serbia", "A ceasefire came into force in Croatia at noon. The agreement was signed at Igalo, in Montenegro, on Tuesday by President Franjo Tudjman of Croatia, President Slobodan Milosevic of Serbia and their generals."},
		{"party National Patriotic Front of Liberia; !party Nigeria", "A ceasefire came into force in Liberia at midnight. The accord was signed in Abuja, Nigeria, on August 19 by Charles Taylor of the National Patriotic Front of Liberia and by smaller factions."},
		{"violator Pakistan; !violator India", "A ceasefire between India and Pakistan began on Monday. India accused Pakistan of shelling a village in breach of it."},
		{"party Government of Liberia; violator Liberian Armed Forces; !violator Liberian rebels", "The Liberian rebels say government troops have violated the ceasefire with the government of Liberia."},
		{"!violator", "A truce began in Liberia on Monday. Liberian rebels say they have not violated it."},
		{"broker Economic Community of West African States", "A truce began in Liberia on Monday. The rebels would report it to ECOWAS, the regional bloc which helped broker the truce."},
		{"!monitor", "A truce in Liberia began on Monday. The United States asked for a commission to monitor the truce."},
		{"!party United States; !party Sudan", "A ceasefire between Ethiopia and Eritrea was signed on Monday. The accord was hailed on Tuesday by the United States and Sudan."},
		{"party Eritrea; party Ethiopia", "A ceasefire began on Friday. Clashes in the west since Monday between Ethiopia and Eritrea had killed dozens."},
		{"party Eritrea; party Ethiopia", "A ceasefire began on Friday. Ethiopia and Eritrea had shelled each other for a week."},
		{"!party Norway; !party Sweden", "A ceasefire began on Friday. Norway and Sweden congratulated each other on their diplomats, who had seen a match between Norway and Sweden."},
		{"party Tehrik-i-Taliban Pakistan; !party Supreme Court", "The Pakistani Taliban ended their ceasefire on Friday. The Supreme Court met in Islamabad."},
		// Who brings the news.
		{"announcer Jan Petersen; !announcer Reuters", "Norway's foreign minister Jan Petersen said on Friday that a ceasefire between Sri Lanka and the Tamil Tigers would take effect on Monday, Reuters reported."},
		{"announcer Gerry Adams", "A truce between the IRA and the army began on Monday. Gerry Adams read it out in Belfast."},
		{"announcer Vladimir Putin", "On Vladimir Putin's orders a truce between Ukraine and Russia is to begin on Friday."},
		{"announcer Andres Pastrana", "Andres Pastrana's New Year announcement of a truce with the FARC surprised the army."},
		{"announcer Joseph Estrada", "A truce with the Moro Islamic Liberation Front takes effect on Monday, in a decree signed by Joseph Estrada."},
		{"announcer ETA", "ETA's unilateral ceasefire began on Monday."},
		{"!announcer", "Commanders announced a truce in Ethiopia on Monday."},
		{"!announcer", "A truce between Ethiopia and Eritrea began on Monday. Isaias Afwerki read a book and set the table."},
		{"!announcer", "A truce between Ethiopia and Eritrea began on Monday. A letter from Isaias Afwerki to the postmaster was lost."},
		// Named near a truce, and of its war.
		{"party Moro Islamic Liberation Front; party Philippines", "Only at dawn did the ceasefire hold, and the Moro Islamic Liberation Front counted its dead. The Philippines buried eleven."},
		{"party Tuareg rebels; party Mali", "Mali counted nine dead before the ceasefire, and the Tuareg rebels twelve."},
		{"party Polisario Front; party Morocco", "The Polisario Front fired on the berm, and the ceasefire of 29 years was over. Morocco had sent in its army."},
		{"party Israel; party Hezbollah", "The ceasefire had hardly begun when Hezbollah fired a rocket. Israel answered."},
		{"party Moro Islamic Liberation Front", "The ceasefire in Mindanao ends at noon. It was the best that the Moro Islamic Liberation Front could get."},
		{"party Sudan; party Justice and Equality Movement", "A ceasefire for Darfur begins on Sunday. It renews itself unless Khartoum or the Justice and Equality Movement objects."},
		// Those who put their names to it.
		{"party Sudan; party Sudan People's Liberation Army", "The ceasefire, to which Khartoum and the Sudan People's Liberation Army put their names on Saturday, begins at noon."},
		{"party Sri Lanka; party Liberation Tigers of Tamil Eelam; !party India", "India watched as Sri Lanka signed with the Tamil Tigers on Monday. Their ceasefire begins at noon."},
		{"!party France", "A ceasefire in Mali between the army and the Tuareg rebels began on Monday. France signed a contract for ships."},
		{"!party Mali", "The Polisario Front counted nine dead before the ceasefire, officials said in Mali."},
		{"!party Colombia", "The FARC declared a ceasefire on Monday. Colombia's police said nothing."},
		{"!party", "Hamas watched the ceasefire in Libya from afar."},
		{"!party commanders", "The commanders signed a ceasefire on Monday."},
		// Asked for.
		{"proposer United Nations; addressee Israel; addressee Hezbollah", "The United Nations called on Israel and Hezbollah to declare a ceasefire."},
		{"proposer Egypt; !proposer Israel", "Israel and Hamas have accepted an Egyptian proposal for a 72-hour ceasefire. Egypt said so on Monday."},
		{"!announcer", "A ceasefire began on Friday. A man announced to the people of Antioquia and Magdalena Medio a unilateral truce."},
		{"proposer Turkey", "Turkey called for a ceasefire in Aleppo on Monday."},
		// Those between.
		{"mediator Norway", "The ceasefire was mediated by Norway."},
		{"broker Qatar; broker Egypt", "Qatar, which brokered the ceasefire together with Egypt, said it would hold."},
		{"mediator Qatar", "The ceasefire began on Monday. Qatar acted as mediator."},
		{"facilitator Norway", "The government ended the ceasefire on Monday. Norway, the facilitator, was told in the morning."},
		{"guarantor Russia; guarantor Turkey", "The ceasefire is guaranteed by Russia and Turkey."},
		{"monitor United Nations", "The ceasefire will be monitored by the United Nations."},
		{"monitor United Nations", "The ceasefire began on Monday. United Nations observers have taken up positions along the line."},
		{"monitor African Union", "The army and the rebels signed a ceasefire. The African Union will verify compliance."},
		{"monitor UN Interim Force in Lebanon; monitor France; !host", "The ceasefire is to be monitored by a tripartite mechanism, to be hosted by UNIFIL and chaired by the United States and France."},
		{"monitor France; monitor UN Interim Force in Lebanon", "A committee that is to monitor the ceasefire between Lebanon and Israel will meet on Friday. The committee also includes France and UNIFIL."},
		{"monitor United States; monitor France", "The committee responsible for overseeing the ceasefire between Lebanon and Israel, comprising delegates from the United States, France, Lebanon and Israel, met on Monday."},
		{"monitor Norway; monitor Brazil", "A ceasefire in Colombia began on Monday. It will be verified through a mechanism involving the army, Norway and Brazil."},
		{"!monitor", "A ceasefire in Colombia began on Monday. A committee of the Senate met in Norway to oversee the budget. The committee includes men from Sweden."},
		{"!monitor", "The ceasefire has no monitors, and nobody asked the United Nations for any."},
		{"!mediator Turkey", "The ceasefire began on Monday. Turkey offered to mediate in another dispute, about water."},
		{"facilitator Norway", "The government ended the ceasefire on Monday. Norway, asked by both sides to act as facilitator, said it would carry on."},
		{"!facilitator", "The army and the rebels agreed in Bujumbura on a ceasefire on Monday. Kenya agreed to facilitate the delivery of food to the camps."},
		{"facilitator Kenya; facilitator Uganda", "The army and the rebels signed a ceasefire on Monday, with Kenya and Uganda as facilitators."},
		{"broker Qatar", "A truce of four hours was arranged on Monday with the help of Qatar."},
		{"broker Norway; !party Norway", "The army of Mali and Tuareg rebels signed a truce near Kidal on Monday. The president thanked Norway for its role in the ceasefire."},
		{"broker Algeria; broker Turkey", "The army of Mali and Tuareg rebels signed a truce near Kidal on Monday. She commended Algeria and Turkey for the efforts that led to the truce."},
		{"!broker Norway", "The army of Mali and Tuareg rebels signed a truce near Kidal on Monday. The president thanked Norway for its fish."},
		{"broker United States; broker Saudi Arabia; !broker Sudan; !party United States", "US, Saudi Arabia broker Sudan ceasefire\n\nA ceasefire between the army and the Rapid Support Forces began on Monday in Khartoum."},
		{"broker Algeria; !broker Ethiopia", "Algeria brokers Ethiopia-Eritrea truce\n\nThe truce was signed on Monday in Algiers."},
		{"broker Egypt", "A ceasefire was reached on Monday through the good offices of Egypt."},
		{"broker United States; broker Russia; !negotiator", "A ceasefire worked out by the United States and Russia took effect in Syria on Monday."},
		{"mediator Fabio Colindres; mediator Raúl Mijango; !mediator Salvadoran Armed Forces", "A truce in El Salvador has held for a year. The mediators, the army chaplain Bishop Fabio Colindres and Raúl Mijango, say no money changed hands."},
		{"addressee Philippine Armed Forces; !proposer Philippine Armed Forces", "A truce with communist rebels began in the Philippines on Monday. Philippine troops were told to cease offensive operations."},
		{"broker Algeria", "The truce was brought about by Algeria."},
		{"broker Jimmy Carter", "The truce that began on Monday grew out of a visit by the former American president Jimmy Carter."},
		{"broker Warren Christopher; broker United States", "The ceasefire that ended the fighting was the work of US Secretary of State Warren Christopher. The United States wants it kept."},
		{"mediator Qatar", "A ceasefire began on Monday. Qatar carried the messages between the army and the rebels."},
		{"mediator Oman", "A ceasefire began on Monday. The text was carried from one side to the other by Oman."},
		{"mediator Switzerland", "The ceasefire began on Monday. Switzerland had invited the two sides and mediated between them."},
		{"broker Jimmy Carter", "The truce which Jimmy Carter had coaxed out of the generals in Haiti ran out on Monday."},
		{"broker NATO", "The ceasefire in Kosovo was patched together again late on Friday by NATO."},
		{"broker Egypt", "With Egypt's help Hamas and Israel agreed to a ceasefire on Monday."},
		{"monitor African Union", "A truce between Chad and Sudan began on Monday. The African Union has recorded 40 ceasefire violations along the border since."},
		{"!monitor", "A truce between Chad and Sudan began on Monday and has been observed by both sides."},
		{"!monitor", "A truce between Chad and Sudan began on Monday. Chad has recorded 40 ceasefire violations along the border since."},
		{"!proposer; party Chad; party Sudan", "A truce between Chad and Sudan began on Monday. Pope Francis urged both sides to abide by the truce."},
		{"proposer Francis; addressee Chad; party Sudan", "Pope Francis urged Chad and Sudan to agree to a truce on Monday."},
		{"announcer Taliban; party Taliban; !addressee; !proposer", "The Taliban called on their fighters on Friday to halt all attacks for three days of Eid in Afghanistan."},
		{"party Liberation Tigers of Tamil Eelam; !party Tamil rebels", "The government of Sri Lanka and Tamil rebels agreed to a truce on Friday. The Liberation Tigers of Tamil Eelam said that it would last a week."},
		{"!party Government of Sri Lanka; party Liberation Tigers of Tamil Eelam", "The Liberation Tigers of Tamil Eelam declared a unilateral ceasefire on Sunday. The government of Sri Lanka rejected it."},
		{"party Eritrea; party Ethiopia", "Eritrea said on Friday that a ceasefire had been reached with Ethiopia after three days of clashes on the border."},
		{"!party Norway; !party Finland", "Norway said on Friday that a ceasefire had been reached with Finland's help in Sudan between the army and the rebels."},
		{"party coalition; announcer coalition", "A ceasefire began in Yemen at midnight. The coalition led by Saudi Arabia said it would respect the truce."},
		{"party Thailand; party Cambodia", "Thai and Cambodian leaders agreed to a ceasefire on Monday. Thailand and Cambodia had fought along their border for five days."},
		{"party Government of National Accord; party Libyan National Army", "Libya's two factions signed a ceasefire on Friday. It was concluded after discussions between officers of the Government of National Accord and the Libyan National Army."},
		{"party Guillaume Soro; !broker", "President Laurent Gbagbo signed a ceasefire on Friday with his rival, rebel leader Guillaume Soro, in Burkina Faso."},
		{"mediator Algeria", "The army of Mali and the rebels agreed to a truce on Monday and thanked Algeria's mediators."},
		{"announcer Norway; announcer Qatar; !announcer Mali", "Norway and Qatar said in a joint statement that the army of Mali and the rebels had signed a ceasefire."},
		{"announcer defence minister; !announcer Mali", "The defence minister of Mali said on Monday that the rebels had agreed to a truce in Gao."},
		{"!announcer", "A ceasefire between Mali and the rebels is being violated, Norway said."},
		{"broker United States; party Burundi", "The truce between Burundi and the rebels, facilitated by American diplomacy, begins on Monday. The United States said so."},
		{"broker France; broker Gabon", "A ceasefire between the army of Chad and the rebels was announced with French help on Friday. France and Gabon had met the rebels, and with Gabon's assistance a truce was signed."},
		{"broker Norway", "The army of Sri Lanka and the rebels agreed to a truce after a round of shuttle diplomacy by Norway."},
		{"!broker", "A truce began in Mali on Monday. Algeria sent help for the town, and French diplomacy was of no use to it."},
		{"!broker", "The army of Mali broke the truce with the rebels on Monday after efforts by France to fly out its citizens."},
		{"broker Jimmy Carter", "At Jimmy Carter's urging the army and the rebels agreed to a ceasefire on Monday."},
		{"broker Nabih Berri", "A ceasefire began on Monday. It was Nabih Berri who talked Fatah and its rivals into the truce."},
		{"broker United Nations", "An agreement on a ceasefire was reached on Friday through the United Nations."},
		{"mediator Desmond Tutu", "The army and the rebels signed a ceasefire on Monday under the eyes of Archbishop Desmond Tutu."},
		{"broker Turkey", "A ceasefire began on Monday. Turkey had brought it about."},
		{"!broker; !mediator", "A ceasefire began on Monday. The road ran through Turkey under the eyes of Greece."},
		{"party Free Aceh Movement; party Indonesia", "Zaini Abdullah for the Free Aceh Movement and Hamid Awaluddin for Indonesia agreed to a ceasefire on Monday."},
		{"party March 23 Movement", "The M23's ceasefire in the hills began on Monday, said a spokesman."},
		{"party Kachin Independence Army", "The Kachin Independence Army is in the hills. The guerrillas' unilateral ceasefire began on Monday."},
		{"party ETA", "The ministry brushed aside a ceasefire by ETA on Monday."},
		{"party Philippines; party Communist Party of the Philippines", "The ceasefires of Manila and of the Communist Party of the Philippines began on Monday."},
		{"mediator Qatar; mediator Egypt", "The truce between Israel and Hamas is to begin on Monday, Egyptian and Qatari mediators said. Egypt and Qatar have tried before."},
		{"proposer Norway", "The army accepted a ceasefire put forward by Norway on Monday."},
		{"mediator Qatar; mediator Egypt", "The ceasefire is to begin on Monday, mediators from Qatar and Egypt said."},
		{"!broker Hamas; !broker Israel", "Hamas and Israel won a truce of a week on Monday."},
		{"!broker", "A ceasefire began on Monday. A firm from Norway produced umbrellas, and Sweden was talked into a loan."},
		{"broker Turkey", "The ceasefire began on Monday. Turkey brought the two sides together."},
		{"broker United States; broker Saudi Arabia", "The army extended the ceasefire on Monday and spoke of efforts by the United States and Saudi Arabia."},
		{"!broker", "The ceasefire began on Monday, after efforts by Turkey to retake a town."},
		{"!broker; !mediator", "The ceasefire began on Monday. Qatar carried gas to Asia."},
		{"!broker", "The ceasefire began on Monday. With the help of Turkey, a bridge was built."},
		{"monitor United Nations; monitor African Union", "The ceasefire is overseen by a mechanism in which the United Nations and the African Union take part."},
		{"monitor United States; monitor France; monitor Syria", "A ceasefire began on Monday. A group composed of the United States, France and Syria will monitor the line."},
		{"monitor Egypt", "A ceasefire began on Monday. Egypt would send two delegations, one to each capital, to watch over the truce."},
		{"monitor Russia", "A ceasefire began on Monday. Russia said so. Monitoring will at first fall to Russian military police."},
		{"!monitor", "A ceasefire began on Monday. The president had briefed a committee charged with supervising the truce."},
		{"!monitor", "A ceasefire began on Monday. The rebels may send men to sit on a committee overseeing the truce."},
		{"guarantor Russia; guarantor Turkey; !party Russia", "A ceasefire between Libya's government and the rebels took effect on Sunday. Russia and Turkey, which back opposing sides, will act as guarantors."},
		{"!monitor", "A ceasefire began on Monday. A commission of the African Union will watch a film."},
		{"!monitor", "A ceasefire began on Monday. A team from Norway observed the birds, and Sweden reported them."},
		// "Both sides" are those of the war, whoever speaks of them.
		{"violator Polisario Front; violator Morocco; !violator United States", "A ceasefire between Morocco and the Polisario Front began on Monday, mediated by the United States. The United States said both sides had violated the truce."},
		{"violator Houthis; !violator Oman; !violator Saudi Arabia", "A truce between Yemen's government and the Houthis began on Monday. Mediators Oman and Saudi Arabia said both sides had violated the truce."},
		{"party Sudanese Armed Forces; party Rapid Support Forces; !party Sudan's warring factions", "Sudan's warring factions agreed to a truce on Monday. The army and the Rapid Support Forces had fought in Khartoum for weeks."},
		{"mediator United States; mediator Saudi Arabia", "A truce in Sudan is to begin on Monday, US and Saudi mediators said."},
		{"broker United States; broker Russia", "A US-Russian brokered truce began in Syria on Monday."},
		{"party Liberia; party Movement for Democracy in Liberia; party Liberians United for Reconciliation and Democracy", "A ceasefire was signed in Accra, Ghana, between Monrovia and the two rebel movements, Liberians United for Reconciliation and Democracy (LURD) and the Movement for Democracy in Liberia (MODEL)."},
		{"violator Revolutionary United Front", "A ceasefire between Sierra Leone's government and the RUF began on Monday. The Revolutionary United Front (RUF) and ECOMOG accused each other of breaking the ceasefire."},
		{"violator Armenia; violator Azerbaijan", "A ceasefire between Armenia and Azerbaijan began on Monday. Shortly after noon the sides traded blame for violating the ceasefire."},
		// Whose breaches they are.
		{"violator Armenia; !violator Azerbaijan", "A ceasefire between Armenia and Azerbaijan began on Monday. Azerbaijan listed Armenia's ceasefire violations."},
		{"violator Azerbaijan; !violator United States", "A ceasefire between Armenia and Azerbaijan began on Monday. The United States issued a warning to Azerbaijan over its violations of the ceasefire."},
		{"violator Azerbaijan; !violator Armenia", "A ceasefire between Armenia and Azerbaijan began on Monday. Azerbaijani violations of the truce went on all night."},
		{"violator Houthis", "A truce between Yemen's government and the Houthis began on Monday. The Houthis continued violations of the truce by shelling two villages."},
		{"violator Houthis", "A truce between Yemen's government and the Houthis began on Monday. The Houthis have committed dozens of violations since."},
		{"violator Armenia", "A ceasefire between Armenia and Azerbaijan began on Monday. Armenia has been accused of over 52 violations."},
		{"!violator", "A ceasefire between Armenia and Azerbaijan began on Monday. Turkey warned Armenia that it would answer any violation of the ceasefire."},
		{"!violator Turkey", "A ceasefire between Armenia and Azerbaijan began on Monday. Turkey reported violations of the ceasefire."},
		// Names that belong together, and such as do not.
		{"party Armenia; party Polisario Front; !party Algeria", "A ceasefire between Armenia and Algeria's Polisario Front began on Monday."},
		{"broker United States; broker Oman", "A ceasefire in Yemen began on Monday. The US- and Omani-brokered truce has held since."},
		{"mediator Norway; mediator Kenya; !mediator Ministry of Foreign Affairs (Kenya)", "A truce in Sudan, mediated by Norway and Kenya, the Kenyan foreign ministry said on Monday, will begin on Friday."},
		{"party Polisario Front; !excluded Polisario Front", "The truce with the Polisario Front began on Monday. The Polisario Front was not part of the accord of 2016."},
		// Powers that agree on the war of others.
		{"broker United States; broker Russia; !party United States; !party Russia", "The United States and Russia have agreed to a ceasefire in Syria, officials said on Monday."},
		// Left out.
		{"excluded Islamic State", "The ceasefire in Syria does not apply to Islamic State."},
		{"excluded Islamic State", "Countrywide, but without Islamic State: a truce in Syria began on Friday."},
		{"excluded Islamic State; excluded Nusra Front", "Islamic State and the Nusra Front have no place in the truce that began in Syria on Friday."},
		{"!excluded", "A truce in Syria began on Friday without Islamic State's consent."},
		{"excluded Islamic State; excluded Nusra Front", "The Nusra Front and Islamic State are not part of the ceasefire."},
		{"excluded Islamic State", "The government declared a ceasefire for the feast. It excludes the Islamic State."},
		{"excluded Harold Keke", "The two militias signed a ceasefire on Monday. Harold Keke, a warlord, did not sign."},
		{"excluded Eritrea", "Ethiopia's government and the Tigray People's Liberation Front signed a ceasefire on Monday. Eritrea was not at the table and is nowhere named in the text."},
		{"excluded Continuity IRA", "The IRA ordered a ceasefire on Monday. Smaller groups, among them the Continuity IRA, are not covered by the order."},
		{"excluded National Liberation Army", "The government and the FARC signed a ceasefire on Monday. Nor is the National Liberation Army included."},
		{"excluded National Liberation Army", "The government and the FARC signed a ceasefire on Monday. The National Liberation Army never accepted it."},
		{"excluded Ansar Dine; excluded al-Qaeda in the Islamic Maghreb", "A ceasefire took effect in Mali on Friday. Ansar Dine and al-Qaeda in the Islamic Maghreb are both excluded."},
		{"excluded al-Shabaab; excluded Hizbul Islam; !party Hizbul Islam; !party al-Qaeda; !excluded al-Qaeda", "A ceasefire took effect in Somalia on Friday. The truce excludes al-Shabaab, the formerly al-Qaeda-linked Hizbul Islam and their affiliates."},
		{"!excluded", "A ceasefire took effect in Mali on Friday. Journalists and lawyers were excluded from the hall."},
		{"!excluded", "The government declared a ceasefire on Monday. India does not sign such papers."},
		{"!excluded", "The government declared a ceasefire on Monday. It will not extend its operations, Islamic State said."},
		{"!excluded Hamas", "Hamas did not sign the ceasefire that Egypt has proposed."},
		{"!excluded", "The ceasefire in Syria applies to all, Islamic State said."},
	} {
		c, got := r.read(t, tt.text+somewhere)
		if len(got) != 1 {
			t.Errorf("%q: %d truces, want 1", tt.text, len(got))
			continue
		}
		is := cast(c, &got[0])
		for want := range strings.SplitSeq(tt.want, "; ") {
			not, banned := strings.CutPrefix(want, "!")
			found := slices.ContainsFunc(is, func(x string) bool { return x == want || banned && (x == not || strings.HasPrefix(x, not+" ")) })
			if found == banned {
				t.Errorf("%q: %q, want %s", tt.text, is, want)
			}
		}
		per := map[int]int{}
		for _, x := range got[0].Roles {
			if per[x.Actor]++; per[x.Actor] > 3 {
				t.Errorf("%q: more than three roles for one actor: %q", tt.text, is)
			}
		}
	}
}

func TestWhatIsSaidOfIt(t *testing.T) {
	r := newRooms()
	list := func(x *event.Truce, what string) string {
		var out []string
		switch what {
		case "window":
			for _, w := range x.Windows {
				out = append(out, w.From+"-"+w.To)
			}
		case "condition":
			for _, c := range x.Conditions {
				out = append(out, c.Text)
			}
		case "purpose":
			for _, p := range x.Purposes {
				out = append(out, p.Code)
			}
			slices.Sort(out)
		case "unknown":
			for _, u := range x.Unknown {
				out = append(out, u.Fact)
			}
		case "violation":
			for _, v := range x.Violations {
				s := v.As
				if len(v.DeniedBy) > 0 {
					s += " denied"
				}
				out = append(out, s)
			}
		}
		return strings.Join(out, "; ")
	}
	for _, tt := range []struct{ what, want, text string }{
		{"window", "08:00-19:00", "The army said it would observe a ceasefire from 8 a.m. to 7 p.m. every day."},
		{"window", "09:00-14:00", "The army ordered a daily pause in the bombing. There will be no strikes between 9 a.m. and 2 p.m. local time."},
		{"window", "", "A ceasefire began on Monday. Shells fell from 8 a.m. to 7 p.m. that day."},
		{"condition", "provided that the rebels withdraw", "The ceasefire starts on Saturday, provided that the rebels withdraw."},
		{"condition", "on condition that the siege is lifted", "The rebels declared a truce on condition that the siege is lifted."},
		{"condition", "unless attacked", "The army said it would observe the ceasefire unless attacked."},
		{"condition", "If it holds for a week, convoys will be let through", "A ceasefire began on Monday. If it holds for a week, convoys will be let through."},
		{"condition", "the rebels must disband", "The president called off the ceasefire on Monday. The truce could be restored. He set two conditions: the rebels must disband."},
		{"condition", "if they were attacked", "The rebels declared a ceasefire on Monday. They would shoot if they were attacked."},
		{"condition", "", "The ceasefire began on Monday. \u201cIf this is the ceasefire, what was that noise?\u201d a nurse asked."},
		{"purpose", "peace_process", "The rebels declared a truce on Monday to give the politicians time to negotiate."},
		{"condition", "", "The ceasefire began on Monday. A doctor asked if anybody would come."},
		{"purpose", "humanitarian", "The army declared a 48-hour truce to allow aid into the city."},
		{"purpose", "holiday", "The rebels declared a truce for the three days of Eid."},
		{"purpose", "evacuation", "A truce began on Monday so that civilians could be taken out of the city."},
		{"purpose", "prisoner_exchange", "A truce began on Monday. Twenty hostages are to be freed in return for prisoners."},
		{"purpose", "", "A truce began on Monday. The minister spoke of the harvest."},
		{"unknown", "length", "A truce began on Monday. It was not clear how long it would last."},
		{"unknown", "start", "The two sides signed a ceasefire. No date has been set."},
		{"unknown", "monitoring", "A truce began on Monday. There was no word on who would monitor it."},
		{"unknown", "", "A truce began on Monday. It was not clear who had won the match."},
		{"unknown", "length", "The army and the rebels signed a ceasefire on Monday. No time limit has been set."},
		{"unknown", "start", "The rebels agreed to a truce of ten days. The hour at which it begins would be settled later."},
		{"unknown", "start", "The two sides signed a ceasefire. When it takes effect has yet to be decided."},
		{"unknown", "area", "The two sides signed a ceasefire. The text does not say where it applies."},
		{"unknown", "area", "The two sides signed a ceasefire. The statement did not spell out the area."},
		{"unknown", "monitoring", "The two sides signed a ceasefire. Nor does the paper say who will supervise it."},
		{"unknown", "monitoring", "The two sides signed a ceasefire. It says nothing of monitors."},
		{"unknown", "monitoring", "The two sides signed a ceasefire. Foreign observers are to come. Which countries send them was left open."},
		{"unknown", "monitoring", "The two sides signed a ceasefire. Who is to monitor it remains undecided."},
		{"unknown", "acceptance", "The rebels declared a ceasefire on Monday. The government did not say whether it would respect it."},
		{"unknown", "renewal", "The truce ended on Sunday. Whether there would be another pause the spokesman could not say."},
		{"unknown", "other", "The two sides signed a ceasefire. What comes after the first phase is open."},
		{"unknown", "", "The two sides signed a ceasefire. The date of the election has not been fixed."},
		{"unknown", "", "The two sides signed a ceasefire. Nobody could say who had fired the last shell."},
		{"unknown", "", "The two sides signed a ceasefire. They did not say much, and nothing of their journey."},
		{"unknown", "", "The two sides signed a ceasefire. Its monitors will come on Friday, and stay as long as it lasts."},
		{"violation", "alleged", "A truce between India and Pakistan began on Monday. India accused Pakistan of repeated violations."},
		{"violation", "alleged denied", "A truce between India and Pakistan began on Monday. India accused Pakistan of repeated violations; Islamabad denied them."},
		{"violation", "alleged", "A truce between India and Pakistan began on Monday. Each accused the other of attacking border posts."},
		{"violation", "reported", "Five rockets were fired after the truce began."},
		{"violation", "not_a_violation", "A truce began on Monday. Strikes on Islamic State do not count as violations of the truce."},
		{"violation", "reported", "A truce began on Monday. Two violations were recorded near the river."},
		{"violation", "reported", "A truce began on Monday. The United Nations recorded 40 breaches in a week."},
		{"violation", "alleged", "A truce between India and Pakistan began on Monday. India listed 12 breaches in the first two days."},
		{"violation", "alleged denied", "A truce between India and Pakistan began on Monday. Pakistan counted fifty violations, which India denied."},
		{"violation", "alleged denied", "A truce between India and Pakistan began on Monday. India accused Pakistan of fresh violations. Pakistan rejected the accusation."},
		{"violation", "alleged denied", "A truce between India and Pakistan began on Monday. Shots were fired at dawn. India accused Pakistan; Pakistan said its men had been nowhere near."},
		{"violation", "denied denied", "A truce between India and Pakistan began on Monday. Pakistan denied that its soldiers had fired first."},
		{"violation", "denied denied", "A truce between India and Pakistan began on Monday. India denied that any violation had been committed by its side."},
		{"violation", "not_a_violation", "A truce began on Monday. Shots were heard at night. The headquarters did not treat it as a violation."},
		{"violation", "not_a_violation", "A truce began on Monday. There was a burst of fire at nine, which the army put down to a wedding."},
		{"violation", "not_a_violation", "A truce began on Monday. Some shots were heard, but the spokesman would not call that a breach."},
		{"violation", "", "A truce began on Monday. The minister denied that he had fired his aide's brother's cook, and rejected the accusation."},
		{"violation", "", "A truce began on Monday. The bank recorded two losses, and put them down to an accident."},
		{"violation", "", "A truce began on Monday. The opposition accused the minister of lying."},
	} {
		_, got := r.read(t, tt.text+somewhere)
		if len(got) != 1 {
			t.Errorf("%q: %d truces, want 1", tt.text, len(got))
			continue
		}
		if is := list(&got[0], tt.what); is != tt.want {
			t.Errorf("%q: %s %q, want %q", tt.text, tt.what, is, tt.want)
		}
	}
}

// What the text says of another truce of the same war completes a truce; one of one side alone stays alone.
func TestPartiesOfTheArticle(t *testing.T) {
	r := newRooms()
	for _, tt := range []struct {
		want int
		text string
	}{
		{2, "A ceasefire between Ethiopia and Eritrea took effect on Monday. An earlier ceasefire, which began in February, fell apart in April."},
		{1, "A ceasefire between Ethiopia and Eritrea took effect on Monday. An earlier ceasefire that Ethiopia had declared unilaterally in February collapsed."},
	} {
		_, got := r.read(t, tt.text+somewhere)
		if len(got) != 2 {
			t.Errorf("%q: %d truces, want 2", tt.text, len(got))
			continue
		}
		n := 0
		for _, x := range got[1].Roles {
			if x.As == "party" {
				n++
			}
		}
		if n != tt.want {
			t.Errorf("%q: %d parties of the second, want %d", tt.text, n, tt.want)
		}
	}
}
