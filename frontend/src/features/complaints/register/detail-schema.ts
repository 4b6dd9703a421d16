import type { CategoryView } from '~/api/generated'
import type { Language } from '~/lib/language'

export type Schema = CategoryView['fieldsSchema']

/** A field as the API lets categories describe them: a flat JSON Schema, with titles in both languages. */
export type DetailField = {
  name: string
  required: boolean
  type: 'string' | 'number' | 'integer' | 'boolean'
  title: string
  'x-title-en': string
  format?: 'date'
  enum?: string[]
  'x-enum-titles'?: string[]
  'x-enum-titles-en'?: string[]
  minimum?: number
  maximum?: number
  maxLength?: number
}

type Described = { properties?: Record<string, Omit<DetailField, 'name' | 'required'>>; required?: string[] }

export function detailFieldsOf(schema: Schema): DetailField[] {
  const { properties = {}, required = [] } = (schema ?? {}) as Described
  return Object.entries(properties).map(([name, field]) => ({
    ...field,
    name,
    required: required.includes(name),
  }))
}

/** A field's name and its choices in the reader's language. */
export function titlesOf(field: DetailField, language: Language) {
  const words = language === 'en' ? field['x-enum-titles-en'] : field['x-enum-titles']
  return {
    title: language === 'en' ? field['x-title-en'] : field.title,
    values: (field.enum ?? []).map((value, index) => [value, words?.[index] ?? value] as const),
  }
}
