import { Button, type ButtonProps } from 'antd'
import { useHref, useLinkClickHandler } from 'react-router'

type Props = Omit<ButtonProps, 'href' | 'onClick'> & { to: string }

/** A link that looks like a button: it is one element, opens in a new tab when asked to, and is not a button in a link. */
export function LinkButton({ to, ...looks }: Props) {
  const href = useHref(to)
  const follow = useLinkClickHandler<HTMLElement>(to)
  return <Button {...looks} href={href} onClick={(event) => follow(event as React.MouseEvent<HTMLElement>)} />
}
