// The package brings no types; of each language it gives functions, of which this is the one we use.
declare module 'hyphen/*' {
  const patterns: {
    hyphenateSync(text: string, options?: { hyphenChar?: string; minWordLength?: number }): string
  }
  export default patterns
}
