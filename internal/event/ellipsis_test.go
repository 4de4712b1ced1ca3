package event_test

import "testing"

// Truces that are named by no noun, beside one that is.
func TestEllipses(t *testing.T) {
	counted(t, []story{
		{2, "1996-05-02", "Tuareg rebels and the army of Niger signed a truce on Thursday. That of October 1994 was over within a week."},
		{3, "1999-05-02", "Rebels in Angola and the army agreed on Thursday to a truce of ten days. Two earlier truces failed. That of 1994 lasted four years; that of last June, four days."},
		{2, "1991-11-15", "The army and the guerrillas agreed on a truce on Thursday. The front has called a number of truces in eleven years of war. One in May 1985 was followed by its biggest offensive."},
		{2, "1990-11-05", "The militias agreed on a cease-fire on Sunday. Most of the cease-fires of that time were for hours. One that bishops arranged on Feb. 20 lasted until March, when troops attacked."},
		{3, "2024-07-05", "The army and the rebels signed a truce on Monday. An earlier truce, in 1996, lasted a year, and another, signed in 2004, ended when a village was shelled."},
		{1, "2003-05-02", "The army and the rebels agreed on a truce on Monday. Earlier truces had failed. One in ten villagers has fled, and one girl has no name on her grave."},
		{2, "2016-05-02", "Syrian rebels shelled Aleppo. Two truces were agreed this year, one on February 27 and the other on April 29."},
		{3, "2016-12-30", "Syrian rebels and the government began a ceasefire at midnight. Two truces brokered by Washington and Moscow this year, one in February and another in September, collapsed."},
		{2, "2008-03-02", "Sri Lankan troops shelled rebels. The army called off the ceasefire in January. The one that preceded it, in 1995, held for three months."},
		{2, "2003-11-14", "Nationalist guerrillas in Corsica called off a truce on Friday after bombs. Another wing declared one in June 1997 and dropped it eight months later."},
		{2, "1995-11-14", "Bosnian Serb troops shelled Gorazde. A truce began on Monday. The UN had persuaded both armies to one in January, which lasted until April."},
		{2, "1989-07-14", "Rebels in southern Sudan shelled Juba. The government offered a truce on Friday. The rebels said they were bound by their own, the one they proclaimed on 1 May."},
		{1, "2014-07-14", "Rockets hit Ashdod. Hamas rejected a truce. Those who fled want quiet."},
		{1, "2014-07-14", "Rockets hit Ashdod. Hamas rejected a truce on Monday. That of course was not what Egypt had wanted."},
		{1, "2014-07-14", "Rebels shelled the airport. The truce began in May. Two soldiers were killed, one on Friday and the other on Sunday."},
		{1, "2014-07-14", "Rebels shelled the airport. The truce of May fell apart. Casualties were higher than those of last year."},
		{1, "2014-07-14", "Rebels shelled the airport. The truce of May fell apart. Two generals were sacked, and the army buried one in Benghazi."},
	})
}
