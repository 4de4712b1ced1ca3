package synth

// A theatre is a country at war, with the places where truces are made, those who make them and those who help. The wars are
// real, and the truces told of them here are not.
type theatre struct {
	code, country string
	state         string   // how the government's side is called
	stateCode     string   // whose it is, if not the country's
	groups        []string // who fights it
	brokers       []string
	places        []string
}

func theatres() []theatre {
	return []theatre{
		{"SY", "Syria", "the Syrian government", "", []string{"the Free Syrian Army", "Ahrar al-Sham", "the Syrian Democratic Forces"}, []string{"Russia", "Turkey", "the United Nations"}, []string{"Aleppo", "Homs", "Hama", "Idlib", "Daraa"}},
		{"YE", "Yemen", "the Yemeni government", "", []string{"the Houthis", "the Southern Transitional Council"}, []string{"Oman", "the United Nations", "Saudi Arabia"}, []string{"Sanaa", "Aden", "Taiz", "Hodeidah", "Marib"}},
		{"SD", "Sudan", "the Sudanese army", "", []string{"the Rapid Support Forces", "the Justice and Equality Movement"}, []string{"Saudi Arabia", "the United States", "the African Union"}, []string{"Khartoum", "El Fasher", "Nyala", "El Obeid", "Port Sudan"}},
		{"LY", "Libya", "the Government of National Accord", "", []string{"the Libyan National Army"}, []string{"Egypt", "the United Nations", "Italy"}, []string{"Tripoli", "Benghazi", "Sirte", "Misrata"}},
		{"PS", "the Palestinian territories", "Israel", "IL", []string{"Hamas", "Islamic Jihad"}, []string{"Egypt", "Qatar", "the United Nations"}, []string{"Gaza", "Rafah", "Khan Younis", "Jenin"}},
		{"LB", "Lebanon", "Israel", "IL", []string{"Hezbollah"}, []string{"the United States", "France"}, []string{"Beirut", "Tyre", "Sidon", "Nabatieh"}},
		{"CO", "Colombia", "the Colombian government", "", []string{"the FARC", "the National Liberation Army"}, []string{"Cuba", "Norway", "Venezuela"}, []string{"Cali", "Arauca", "Quibdo", "Popayan"}},
		{"PH", "the Philippines", "the Philippine government", "", []string{"the Moro Islamic Liberation Front", "the New People's Army"}, []string{"Malaysia", "Norway"}, []string{"Zamboanga", "Cotabato", "Marawi", "Davao"}},
		{"LK", "Sri Lanka", "the Sri Lankan government", "", []string{"the Tamil Tigers"}, []string{"Norway", "India"}, []string{"Jaffna", "Trincomalee", "Batticaloa", "Vavuniya"}},
		{"AF", "Afghanistan", "the Afghan government", "", []string{"the Taliban"}, []string{"Qatar", "Pakistan", "the United States"}, []string{"Kabul", "Kandahar", "Kunduz", "Herat", "Ghazni"}},
		{"MM", "Myanmar", "the Myanmar military", "", []string{"the Kachin Independence Army", "the Arakan Army"}, []string{"China", "Japan"}, []string{"Myitkyina", "Lashio", "Sittwe", "Mandalay"}},
		{"ID", "Indonesia", "the Indonesian government", "", []string{"the Free Aceh Movement"}, []string{"Finland", "Japan"}, []string{"Banda Aceh", "Lhokseumawe", "Medan"}},
		{"TR", "Turkey", "the Turkish government", "", []string{"the Kurdistan Workers' Party"}, []string{"Norway", "Germany"}, []string{"Diyarbakir", "Van", "Batman"}},
		{"IQ", "Iraq", "the Iraqi government", "", []string{"the Mahdi Army"}, []string{"Iran", "the United Nations"}, []string{"Mosul", "Kirkuk", "Basra", "Najaf", "Karbala"}},
		{"SO", "Somalia", "the Somali government", "", []string{"al-Shabaab"}, []string{"Djibouti", "Kenya"}, []string{"Mogadishu", "Kismayo", "Baidoa", "Galkayo"}},
		{"ET", "Ethiopia", "the Ethiopian government", "", []string{"the Tigray People's Liberation Front"}, []string{"the African Union", "South Africa"}, []string{"Mekelle", "Gondar", "Dessie"}},
		{"CD", "the Democratic Republic of Congo", "the Congolese army", "", []string{"the M23"}, []string{"Angola", "Kenya", "Qatar"}, []string{"Goma", "Bukavu", "Bunia", "Kisangani"}},
		{"CF", "the Central African Republic", "the Central African government", "", []string{"the Seleka"}, []string{"Chad", "the African Union"}, []string{"Bangui", "Bambari", "Bouar"}},
		{"ML", "Mali", "the Malian government", "", []string{"the National Movement for the Liberation of Azawad"}, []string{"Algeria", "Burkina Faso"}, []string{"Kidal", "Gao", "Timbuktu", "Mopti"}},
		{"BI", "Burundi", "the Burundian government", "", []string{"the National Liberation Forces"}, []string{"South Africa", "Tanzania"}, []string{"Bujumbura", "Gitega", "Ngozi"}},
		{"UG", "Uganda", "the Ugandan government", "", []string{"the Lord's Resistance Army"}, []string{"Kenya", "South Africa"}, []string{"Gulu", "Kitgum", "Lira"}},
		{"MZ", "Mozambique", "the Mozambican government", "", []string{"Renamo"}, []string{"Italy", "Botswana"}, []string{"Beira", "Nampula", "Quelimane"}},
		{"AO", "Angola", "the Angolan government", "", []string{"UNITA"}, []string{"Portugal", "the United Nations"}, []string{"Luanda", "Huambo", "Malanje"}},
		{"LR", "Liberia", "the Liberian government", "", []string{"the National Patriotic Front of Liberia"}, []string{"Nigeria", "Ghana"}, []string{"Monrovia", "Buchanan", "Gbarnga"}},
		{"SL", "Sierra Leone", "the Sierra Leonean government", "", []string{"the Revolutionary United Front"}, []string{"Nigeria", "Togo"}, []string{"Freetown", "Makeni", "Kenema"}},
		{"BA", "Bosnia", "the Bosnian government", "", []string{"the Bosnian Serbs"}, []string{"the European Union", "NATO"}, []string{"Sarajevo", "Mostar", "Tuzla", "Bihac"}},
		{"GE", "Georgia", "the Georgian government", "", []string{"Abkhaz separatists"}, []string{"Russia", "France"}, []string{"Sukhumi", "Gori", "Tskhinvali"}},
		{"AZ", "Azerbaijan", "Azerbaijan", "", []string{"Armenia"}, []string{"Russia", "the United States"}, []string{"Stepanakert", "Agdam", "Ganja"}},
		{"TJ", "Tajikistan", "the Tajik government", "", []string{"the United Tajik Opposition"}, []string{"Russia", "Iran"}, []string{"Dushanbe", "Khujand", "Kulob"}},
		{"SV", "El Salvador", "the Salvadoran government", "", []string{"the FMLN"}, []string{"Mexico", "Spain"}, []string{"San Salvador", "San Miguel", "Santa Ana"}},
		{"RW", "Rwanda", "the Rwandan government", "", []string{"the Rwandan Patriotic Front"}, []string{"Tanzania", "Belgium"}, []string{"Kigali", "Butare", "Gisenyi"}},
		{"SS", "South Sudan", "the South Sudanese government", "", []string{"the SPLM-IO"}, []string{"IGAD", "Uganda"}, []string{"Juba", "Malakal", "Wau"}},
		{"UA", "Ukraine", "Ukraine", "", []string{"Russian-backed separatists"}, []string{"the OSCE", "Germany"}, []string{"Donetsk", "Luhansk", "Mariupol", "Kharkiv"}},
		{"NP", "Nepal", "the Nepalese government", "", []string{"Maoist rebels"}, []string{"Norway", "India"}, []string{"Kathmandu", "Pokhara", "Nepalgunj"}},
		{"TD", "Chad", "the Chadian government", "", []string{"the Front for Change and Concord"}, []string{"Libya", "Qatar"}, []string{"Abeche", "Moundou", "Sarh"}},
		{"KH", "Cambodia", "the Cambodian government", "", []string{"the Khmer Rouge"}, []string{"Thailand", "Australia"}, []string{"Battambang", "Siem Reap", "Phnom Penh"}},
	}
}
