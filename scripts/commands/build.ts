// npm run build: brings out/app up to date.
import { buildApp } from '../build/build-app.ts'
import { tellProblems } from '../setup/tell-problems.ts'

await tellProblems(async () => {
  await buildApp()
  return 0
})
