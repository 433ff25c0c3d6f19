// What the bundler makes of files that are not TypeScript.
declare module '*.css'
declare module '*.svg' {
  const url: string
  export default url
}
