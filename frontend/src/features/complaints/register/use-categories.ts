import { useQuery } from '@tanstack/react-query'
import type { CategoryView } from '~/api/generated'
import { listComplaintCategoriesOptions } from '~/api/generated/@tanstack/react-query.gen'

type Option = { value: string; label: string }
type Group = { label: string; options: Option[] }

const optionOf = ({ code, name }: CategoryView): Option => ({ value: code, label: name })

/** Leaves under their parents; a parent that has leaves is a heading and not a choice. */
function grouped(categories: CategoryView[]): (Option | Group)[] {
  const tops = categories.filter(({ parentCode }) => !parentCode)
  return tops.map((top) => {
    const below = descendants(top.code, categories)
    return below.length === 0 ? optionOf(top) : { label: top.name, options: below.map(optionOf) }
  })
}

function descendants(code: string, categories: CategoryView[]): CategoryView[] {
  return categories
    .filter(({ parentCode }) => parentCode === code)
    .flatMap((child) => {
      const below = descendants(child.code, categories)
      return below.length === 0 ? [child] : below
    })
}

export function useCategories() {
  const { data, isPending } = useQuery({
    ...listComplaintCategoriesOptions(),
    staleTime: 10 * 60_000,
  })
  const all = data?.items ?? []
  return {
    /** All of them, for looking back at cases. */
    options: grouped(all),
    /** Those that new cases may be about. */
    openOptions: grouped(all.filter(({ open }) => open)),
    schemaOf: (code: string | undefined) => all.find((one) => one.code === code)?.fieldsSchema,
    isPending,
  }
}
