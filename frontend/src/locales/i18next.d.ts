import type texts from './zh-CN'

// A key that no file has is a compile error; that English has the same keys is a test.
declare module 'i18next' {
  interface CustomTypeOptions {
    defaultNS: 'common'
    resources: typeof texts
  }
}
