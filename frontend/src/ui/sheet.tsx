import { Drawer } from 'antd'
import type { ReactNode } from 'react'
import { useIsNarrow } from '~/lib/media'

type Props = { title: string; open: boolean; onClose: () => void; children: ReactNode; footer?: ReactNode }

/** Where something is filled in beside what it is about: at the side of a desk, under the thumb on a phone. */
export function Sheet({ title, open, onClose, children, footer }: Props) {
  const narrow = useIsNarrow()
  return (
    <Drawer
      title={title}
      open={open}
      onClose={onClose}
      placement={narrow ? 'bottom' : 'right'}
      size={narrow ? 'min(88dvh, 720px)' : 480}
      destroyOnHidden
      footer={footer}
    >
      {children}
    </Drawer>
  )
}
