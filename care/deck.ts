import type { Card } from './card.ts'
import type { CardId } from './model.ts'

/** A question of the deck, in both languages. */
type Deal = readonly [id: string, nl: string, en: string]

// Every question asks for a feeling or a wish: whoever remembers nothing can answer as well as anybody.
const FOR_RESIDENT: readonly Deal[] = [
  ['dance', 'Met wie zou u hierop dansen?', 'Who would you dance to this with?'],
  ['weather', 'Waar past dit liedje bij: zon, regen of sneeuw?', 'What suits this song: sun, rain or snow?'],
  ['volume', 'Liever wat zachter, of juist harder?', 'Rather a little softer, or louder?'],
  ['for-whom', 'Voor wie zullen we dit draaien?', 'Who shall we play this for?'],
  ['tell-singer', 'Wat zou u deze zanger willen zeggen?', 'What would you like to say to this singer?'],
  ['colour', 'Welke kleur heeft dit liedje?', 'What colour is this song?'],
  ['proud', 'Waar bent u trots op?', 'What are you proud of?'],
  ['young', 'Wat moet een jong mens nu horen?', 'What should a young person hear now?'],
  ['sing-along', 'Wie mag er meezingen?', 'Who may sing along?'],
  ['again', 'Zullen we nog een keer luisteren?', 'Shall we listen once more?'],
  ['tasty', 'Wat is er lekker bij deze muziek?', 'What tastes good with this music?'],
  ['comfort', 'Wat geeft u troost?', 'What comforts you?'],
]
const FOR_VISITOR: readonly Deal[] = [
  ['you', 'Wat doet dit lied met ú?', 'What does this song do to you yourself?'],
  ['together', 'Neurie eens mee. Wat gebeurt er?', 'Hum along for a moment. What happens?'],
  ['hand', 'Kijk eens mee naar handen en voeten. Wat ziet u?', 'Watch hands and feet for a while. What do you see?'],
]

/** The cards that come with the program; a house may change, hide or tie each, and add its own. */
export const DECK: readonly Card[] = [
  ...FOR_RESIDENT.map((deal) => toCard(deal, 'resident')),
  ...FOR_VISITOR.map((deal) => toCard(deal, 'visitor')),
]

function toCard([id, nl, en]: Deal, forWhom: Card['forWhom']): Card {
  return { id: `deck-${id}` as CardId, text: { nl, en }, forWhom, tie: null, isHidden: false, isOwn: false }
}
