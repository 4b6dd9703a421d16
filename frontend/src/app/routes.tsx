import { type LoaderFunctionArgs, type RouteObject, redirect } from 'react-router'
import { isPhone } from '~/lib/media'
import { Splash } from '~/ui/splash'
import { BrokenPage } from './broken-page'
import { NotFoundPage } from './not-found-page'
import { counterTwin } from './paths'

/** A phone is taken to the counter's form of the page it asked for, where there is one. */
function toCounterOnPhone({ request }: LoaderFunctionArgs) {
  const { pathname, search } = new URL(request.url)
  const twin = counterTwin(pathname)
  return isPhone() && twin ? redirect(twin + search) : null
}

/** The same pages at the desk and at the counter: they look at the width they have, and link to the side they are on. */
const complaints: RouteObject[] = [
  {
    path: 'complaints',
    lazy: {
      Component: async () =>
        (await import('~/features/complaints/list/complaint-list-page')).ComplaintListPage,
    },
  },
  {
    path: 'complaints/new',
    lazy: {
      Component: async () => (await import('~/features/complaints/register/register-page')).RegisterPage,
    },
  },
  {
    path: 'complaints/:id',
    lazy: { Component: async () => (await import('~/features/complaints/complaint-page')).ComplaintPage },
  },
]

/** The network and those who serve in it; on the desk alone. */
const network: RouteObject[] = [
  {
    path: 'board/:id?',
    lazy: { Component: async () => (await import('~/features/complaints/board/board-page')).BoardPage },
  },
  {
    path: 'units/:id?',
    lazy: { Component: async () => (await import('~/features/organization/units-page')).UnitsPage },
  },
  {
    path: 'staff',
    lazy: { Component: async () => (await import('~/features/organization/staff/staff-page')).StaffPage },
  },
  {
    path: 'imports',
    lazy: { Component: async () => (await import('~/features/imports/imports-page')).ImportsPage },
  },
  {
    path: 'imports/:id',
    lazy: { Component: async () => (await import('~/features/imports/job-page')).JobPage },
  },
  {
    path: 'calendars',
    lazy: { Component: async () => (await import('~/features/calendars/calendars-page')).CalendarsPage },
  },
  {
    path: 'calendars/:id',
    lazy: { Component: async () => (await import('~/features/calendars/calendar-page')).CalendarPage },
  },
  {
    path: 'deadline',
    lazy: { Component: async () => (await import('~/features/calendars/deadline-page')).DeadlinePage },
  },
  {
    path: 'policies',
    lazy: { Component: async () => (await import('~/features/policies/policies-page')).PoliciesPage },
  },
  { path: 'audit', lazy: { Component: async () => (await import('~/features/audit/audit-page')).AuditPage } },
]

/** The whole site map. Every page is a piece of its own, fetched when it is opened. */
export const routes: RouteObject[] = [
  {
    HydrateFallback: Splash,
    ErrorBoundary: BrokenPage,
    children: [
      {
        lazy: () => import('./signed-in'),
        children: [
          { path: '/sign-in', Component: Splash },
          {
            path: '/',
            loader: toCounterOnPhone,
            lazy: { Component: async () => (await import('./desk-shell')).DeskShell },
            children: [
              { index: true, lazy: { Component: async () => (await import('./desk-home')).DeskHome } },
              ...complaints,
              ...network,
              { path: '*', Component: NotFoundPage },
            ],
          },
          {
            path: '/m',
            lazy: { Component: async () => (await import('./counter-shell')).CounterShell },
            children: [
              { index: true, lazy: { Component: async () => (await import('./counter-home')).CounterHome } },
              {
                path: 'outbox',
                lazy: { Component: async () => (await import('~/features/outbox/outbox-page')).OutboxPage },
              },
              { path: 'me', lazy: { Component: async () => (await import('./counter-me')).CounterMe } },
              ...complaints,
              { path: '*', Component: NotFoundPage },
            ],
          },
        ],
      },
    ],
  },
]
