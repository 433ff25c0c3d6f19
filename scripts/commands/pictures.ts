// npm run pictures: the pictures of the manuals in docs/, taken from the program itself with the demo home.
import { buildApp } from '../build/build-app.ts'
import { takePictures } from '../pictures/take-pictures.ts'
import { ensureSystem } from '../setup/ensure-system.ts'
import { say } from '../setup/say.mjs'
import { tellProblems } from '../setup/tell-problems.ts'
import { endWithChildren } from '../stage/end-with-children.ts'

endWithChildren()
await tellProblems(async () => {
  await ensureSystem(['electron', 'stage'])
  await buildApp()
  for (const language of ['nl', 'en'] as const) await takePictures(language)
  say('written to docs/pictures')
  return 0
})
