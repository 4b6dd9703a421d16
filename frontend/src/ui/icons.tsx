import type { ReactNode } from 'react'

// Drawn on one 20-pixel grid with one stroke, so that they sit together; a name says what it is for.
const shapes = {
  today: <path d="M3 9.5 10 3l7 6.5M5 8v8.5h10V8M8.5 16.5v-4h3v4" />,
  cases: <path d="M5 3h10v14l-2.5-1.8L10 17l-2.5-1.8L5 17zM8 7h4M8 10.5h4" />,
  board: <path d="M3.5 16.5h13M5.5 13.5v-4M10 13.5v-9M14.5 13.5v-6" />,
  units: <path d="M8 3h4v4H8zM3 13h4v4H3zM13 13h4v4h-4zM10 7v3M5 13v-3h10v3" />,
  staff: <path d="M10 9.5a3 3 0 1 0 0-6 3 3 0 0 0 0 6zM4 17c.4-3.3 2.7-5 6-5s5.6 1.7 6 5" />,
  imports: <path d="M10 3v9M6.5 8.5 10 12l3.5-3.5M3.5 13v3.5h13V13" />,
  audit: <path d="M10 3l6 2v4.5c0 3.7-2.4 6.3-6 7.5-3.6-1.2-6-3.8-6-7.5V5zM7.5 10l1.8 1.8 3.4-3.6" />,
  add: <path d="M10 4v12M4 10h12" />,
  search: <path d="M9 14.5a5.5 5.5 0 1 0 0-11 5.5 5.5 0 0 0 0 11zM13 13l4 4" />,
  back: <path d="M12 4l-6 6 6 6" />,
  next: <path d="M8 4l6 6-6 6" />,
  sun: (
    <path d="M10 13a3 3 0 1 0 0-6 3 3 0 0 0 0 6zM10 2.5v2M10 15.5v2M2.5 10h2M15.5 10h2M4.7 4.7l1.4 1.4M13.9 13.9l1.4 1.4M15.3 4.7l-1.4 1.4M6.1 13.9l-1.4 1.4" />
  ),
  moon: <path d="M16 12A6.5 6.5 0 0 1 8 4a6.5 6.5 0 1 0 8 8z" />,
  system: <path d="M3 4h14v9.5H3zM7 17h6M10 13.5V17" />,
  leave: <path d="M12 6V3.5H4v13h8V14M8.5 10H17M14 7l3 3-3 3" />,
  offline: <path d="M3 8a11 11 0 0 1 14 0M5.5 11a7 7 0 0 1 9 0M10 15.5h.01M3.5 3.5l13 13" />,
  phone: <path d="M6.5 2.5h7v15h-7zM9 15h2" />,
  outbox: <path d="M3 11.5V16h14v-4.5M10 12.5V3.5M6.5 7 10 3.5 13.5 7" />,
  calendar: <path d="M3.5 5h13v11.5h-13zM3.5 8.5h13M7 3v3.5M13 3v3.5M7 12h2" />,
  policies: <path d="M10 17a7 7 0 1 0 0-14 7 7 0 0 0 0 14zM10 6v4.3l3 1.8" />,
  filter: <path d="M3 5h14M5.5 10h9M8 15h4" />,
} satisfies Record<string, ReactNode>

export type IconName = keyof typeof shapes

export function Icon({ name, size = 18 }: { name: IconName; size?: number }) {
  return (
    <svg
      width={size}
      height={size}
      viewBox="0 0 20 20"
      fill="none"
      stroke="currentColor"
      strokeWidth="1.6"
      strokeLinecap="round"
      strokeLinejoin="round"
      aria-hidden="true"
      style={{ flex: 'none' }}
    >
      {shapes[name]}
    </svg>
  )
}
