/** The words of each exchange by its slug; `integrations/exchange-modules.ts` writes it. */
declare module 'virtual:edition/exchanges' {
  const exchanges: Readonly<Record<string, () => Promise<import('astro').MDXInstance<object>>>>
  export default exchanges
}
