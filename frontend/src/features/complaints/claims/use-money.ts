import { useLanguage } from '~/lib/language'

/** Yuan and fen as they are said; the figure itself is the server's and is not computed with. */
export function useMoney() {
  const language = useLanguage()
  const format = new Intl.NumberFormat(language, { style: 'currency', currency: 'CNY' })
  return (amount: string) => format.format(Number(amount))
}
