import { useTranslation } from 'react-i18next'
import type { Measure } from '~/api/generated'

type Goal = { measure: Measure; amount: number }

/** What a clock asks for, in words: "same day", "8 working hours", "3 working days", "7 days". */
export function useGoal() {
  const { t } = useTranslation('complaints')
  return ({ measure, amount }: Goal) => {
    if (measure !== 'WORKING_MINUTES') return t(`clocks.goal.${measure}`, { count: amount })
    const hours = amount / 60
    return Number.isInteger(hours)
      ? t('clocks.goal.WORKING_HOURS', { count: hours })
      : t('clocks.goal.WORKING_MINUTES', { count: amount })
  }
}
