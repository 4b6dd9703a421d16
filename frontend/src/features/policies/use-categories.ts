import { useQuery } from '@tanstack/react-query'
import { listComplaintCategoriesOptions } from '~/api/generated/@tanstack/react-query.gen'

const still = 10 * 60_000

export function useCategoryOptions() {
  const { data } = useQuery({ ...listComplaintCategoriesOptions(), staleTime: still })
  return (data?.items ?? []).map(({ code, name }) => ({ value: code, label: name }))
}

/** A category that is not in use any more still has its code. */
export function useCategoryName() {
  const options = useCategoryOptions()
  return (code: string) => options.find(({ value }) => value === code)?.label ?? code
}
