import type { Language } from '../contract/view.ts'

/** The few sentences that main says on the terminal. */
export type MainWords = {
  readonly alreadyRunning: (dataDir: string) => string
  readonly openedThere: (dataDir: string) => string
  readonly dataInUse: (dataDir: string) => string
  readonly unknownPlace: (detail: string) => string
  readonly newerData: (dataDir: string) => string
  readonly coreDied: (seconds: number) => string
  /** Over the window that asks where a paper is to be kept. */
  readonly whereToKeep: string
}

const nl: MainWords = {
  alreadyRunning: (dataDir) =>
    `Draaischijf draait al met de map ${dataDir}. Het venster dat er al is, staat nu vooraan.`,
  openedThere: (dataDir) => `Draaischijf draait al met de map ${dataDir}. De werkplek is daar geopend.`,
  dataInUse: (dataDir) => `De map ${dataDir} is bezig: er wordt muziek ingeladen. Probeer het straks opnieuw.`,
  unknownPlace: (detail) =>
    `Er is geen plek of bewoner met deze naam: ${detail}. Kijk met "npm run cli -- residents" welke namen er zijn.`,
  newerData: (dataDir) =>
    `De map ${dataDir} is gemaakt door een nieuwere Draaischijf. Zet eerst de nieuwe versie op deze computer.`,
  coreDied: (seconds) => `De muziekkern is gestopt en start over ${seconds} s opnieuw.`,
  whereToKeep: 'Waar wilt u het papier bewaren?',
}

const en: MainWords = {
  alreadyRunning: (dataDir) => `Draaischijf already runs with the folder ${dataDir}. Its window is in front now.`,
  openedThere: (dataDir) => `Draaischijf already runs with the folder ${dataDir}. The workspace is open there.`,
  dataInUse: (dataDir) => `The folder ${dataDir} is busy: music is being brought in. Try again in a moment.`,
  unknownPlace: (detail) =>
    `No place or resident has this name: ${detail}. See the names with "npm run cli -- residents".`,
  newerData: (dataDir) =>
    `The folder ${dataDir} was made by a newer Draaischijf. Install the new version on this computer first.`,
  coreDied: (seconds) => `The core stopped and starts again in ${seconds} s.`,
  whereToKeep: 'Where shall the paper be kept?',
}

/** The sentences of one language. */
export function mainWords(language: Language): MainWords {
  return language === 'en' ? en : nl
}
