import type { Sleeve } from './song.ts'

const sleeve = (number: number, slug: string, title: string, shortTitle: string, performer: string, origin: string, year: number, line: string): Sleeve => ({
  number,
  slug,
  title,
  shortTitle,
  performer,
  origin,
  year,
  line,
})

/** The sixteen songs in the order of their file names. The ensembles are this program itself. */
export const SLEEVES: readonly Sleeve[] = [
  sleeve(1, 'wilhelmus', 'Wilhelmus', 'Wilhelmus', 'Fanfare Draaischijf', 'volkslied, in 1626 opgetekend door Adriaan Valerius', 1568, 'Het volkslied, door een fanfare.'),
  sleeve(2, 'stoomboot', 'Zie ginds komt de stoomboot', 'De stoomboot', 'Accordeon Draaischijf', 'traditioneel, 19e eeuw', 1850, 'Sinterklaas komt aan, op de accordeon.'),
  sleeve(3, 'deur-geklopt', 'Daar wordt aan de deur geklopt', 'Aan de deur', 'Draaiorgel Draaischijf', 'traditioneel, Wenen (O du lieber Augustin)', 1800, 'Een draaiorgel in de straat.'),
  sleeve(4, 'wilt-heden-nu-treden', 'Wilt heden nu treden', 'Wilt heden', 'Orgel Draaischijf', 'Gedenck-clanck van Valerius, 1626', 1626, 'Een oud danklied, op het kerkorgel.'),
  sleeve(5, 'psalm-42', 'Psalm 42', 'Psalm 42', 'Orgel Draaischijf', 'Louys Bourgeois, Genève', 1551, 'Een psalm op hele noten, op het kerkorgel.'),
  sleeve(6, 'stille-nacht', 'Stille nacht', 'Stille nacht', 'Gitaar en fluit Draaischijf', 'Franz Xaver Gruber', 1818, 'Kerst, met een gitaar erbij.'),
  sleeve(7, 'denneboom', 'O denneboom', 'O denneboom', 'Celesta Draaischijf', 'traditioneel, Duitsland (O Tannenbaum)', 1824, 'De kerstboom, met klokjes en strijkers.'),
  sleeve(8, 'kortjakje', 'Altijd is Kortjakje ziek', 'Kortjakje', 'Speeldoos Draaischijf', 'traditioneel, Frankrijk (Ah! vous dirai-je, Maman)', 1761, 'Een speeldoos.'),
  sleeve(9, 'vader-jacob', 'Vader Jacob', 'Vader Jacob', 'Blokfluiten Draaischijf', 'traditioneel, Frankrijk (Frère Jacques)', 1780, 'Een canon voor twee blokfluiten.'),
  sleeve(10, 'ode-an-die-freude', 'Ode an die Freude', 'Ode aan de vreugde', 'Strijkers Draaischijf', 'Ludwig van Beethoven', 1824, 'De vreugde van Beethoven, door strijkers.'),
  sleeve(11, 'donau', 'An der schönen blauen Donau', 'Blauwe Donau', 'Salonorkest Draaischijf', 'Johann Strauss jr.', 1867, 'Een wals om op te dansen.'),
  sleeve(12, 'wiegenlied', 'Wiegenlied', 'Wiegenlied', 'Piano Draaischijf', 'Johannes Brahms', 1868, 'Een slaapliedje, op de piano.'),
  sleeve(13, 'daisy-bell', 'Daisy Bell', 'Daisy Bell', 'Klarinet en piano Draaischijf', 'Harry Dacre', 1892, 'Een fiets voor twee, op de klarinet.'),
  sleeve(14, 'auld-lang-syne', 'Auld lang syne', 'Auld lang syne', 'Trekzak en gitaar Draaischijf', 'traditioneel, Schotland', 1799, 'Om de vriendschap en het oude jaar.'),
  sleeve(15, 'blijf-bij-mij', 'Blijf bij mij, Heer', 'Blijf bij mij', 'Koor Draaischijf', 'William Henry Monk', 1861, 'Een avondlied, door een koor zonder woorden.'),
  sleeve(16, 'komt-allen-tezamen', 'Komt allen tezamen', 'Komt allen', 'Orgel en koper Draaischijf', 'John Francis Wade', 1743, 'Kerst in de kerk, met orgel en koper.'),
]

/** Name of a song's tune, recording and cover without their endings, such as `05-psalm-42`. */
export function baseNameOf({ number, slug }: Sleeve): string {
  return `${String(number).padStart(2, '0')}-${slug}`
}
