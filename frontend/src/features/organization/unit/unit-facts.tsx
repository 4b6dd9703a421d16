import { useTranslation } from 'react-i18next'
import type { OrgUnitView } from '~/api/generated'
import { Card } from '~/ui/page'
import { Facts } from '../facts'

export function UnitFacts({ unit }: { unit: OrgUnitView }) {
  const { t } = useTranslation(['organization', 'common'])
  return (
    <Card title={t('unit.facts')}>
      <Facts
        missing={t('unit.missing')}
        facts={[
          { name: t('field.code'), value: <span className="figures">{unit.code}</span> },
          { name: t('field.kind'), value: t(`common:unitKind.${unit.kind}`) },
          { name: t('field.businessLine'), value: t(`line.${unit.businessLine}`) },
          { name: t('field.address'), value: unit.address },
          { name: t('field.divisionCode'), value: unit.divisionCode },
          { name: t('field.timeZone'), value: unit.timeZone },
        ]}
      />
    </Card>
  )
}

const phones = ['supervisionPhone', 'conveniencePhone', 'enquiryPhone'] as const

/** The three numbers the public is given, each of which a phone can ring. */
export function UnitPhones({ unit }: { unit: OrgUnitView }) {
  const { t } = useTranslation(['organization', 'common'])
  return (
    <Card title={t('unit.phones')}>
      <Facts
        missing={t('unit.missing')}
        facts={phones.map((name) => ({
          name: t(`field.${name}`),
          value: unit[name] && (
            <a href={`tel:${unit[name]}`} className="figures">
              {unit[name]}
            </a>
          ),
        }))}
      />
    </Card>
  )
}
