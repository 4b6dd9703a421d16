/** Every address of the site. Links and redirects are built here and nowhere else. */
export const paths = {
  home: '/',
  complaints: '/complaints',
  newComplaint: '/complaints/new',
  complaint: (id: string) => `/complaints/${id}`,
  board: (unit?: string) => (unit ? `/board/${unit}` : '/board'),
  units: '/units',
  unit: (id: string) => `/units/${id}`,
  staff: '/staff',
  imports: '/imports',
  importJob: (id: string) => `/imports/${id}`,
  calendars: '/calendars',
  calendar: (id: string) => `/calendars/${id}`,
  deadline: '/deadline',
  policies: '/policies',
  audit: '/audit',
  signIn: '/sign-in',
  silentSignIn: '/sign-in-silent.html',
  counter: {
    home: '/m',
    complaints: '/m/complaints',
    newComplaint: '/m/complaints/new',
    complaint: (id: string) => `/m/complaints/${id}`,
    outbox: '/m/outbox',
    me: '/m/me',
  },
} as const

/** The same pages exist at the desk and at the counter; a link stays on the side the reader is on. */
export const complaintPaths = (pathname: string) => (isCounter(pathname) ? paths.counter : paths)

export const isCounter = (pathname: string) => pathname === '/m' || pathname.startsWith('/m/')

/** Where a phone that opens a desk address is better off, or nothing where only the desk has the page. */
export function counterTwin(pathname: string): string | undefined {
  if (pathname === paths.home) return paths.counter.home
  if (pathname === paths.complaints || pathname.startsWith(`${paths.complaints}/`)) return `/m${pathname}`
  return undefined
}
