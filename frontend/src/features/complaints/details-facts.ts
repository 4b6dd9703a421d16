import { useTranslation } from 'react-i18next'
import type { ComplaintView } from '~/api/generated'
import { useLanguage } from '~/lib/language'
import type { Fact } from './facts'
import { type DetailField, detailFieldsOf, titlesOf } from './register/detail-schema'
import { useCategories } from './register/use-categories'

/** What the fields of a case's category say, by their names; a field the category has no more keeps its own. */
export function useDetailFacts({ category, details }: ComplaintView): Fact[] {
  const { t } = useTranslation('complaints')
  const language = useLanguage()
  const { schemaOf } = useCategories()
  const fields = new Map(detailFieldsOf(schemaOf(category.code)).map((field) => [field.name, field]))

  function wordOf(value: unknown, field?: DetailField) {
    if (typeof value === 'boolean') return t(value ? 'register.yes' : 'register.no')
    const choice = field && titlesOf(field, language).values.find(([one]) => one === value)
    return choice ? choice[1] : String(value)
  }

  return Object.entries(details).map(([name, value]) => {
    const field = fields.get(name)
    return [field ? titlesOf(field, language).title : name, wordOf(value, field)]
  })
}
