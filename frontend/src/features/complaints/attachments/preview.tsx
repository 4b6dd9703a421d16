import { useQuery } from '@tanstack/react-query'
import { useEffect, useMemo } from 'react'
import type { AttachmentView } from '~/api/generated'
import { ProblemAlert } from '~/ui/problem-alert'
import { Sheet } from '~/ui/sheet'
import { Skeleton } from '~/ui/skeleton'
import { contentOf } from './attachment-row'
import styles from './attachments.module.css'

type Props = { file: AttachmentView; onClose: () => void }

export function Preview({ file, onClose }: Props) {
  const { data, error, refetch } = useQuery({
    queryKey: [{ _id: 'getComplaintAttachmentContent', id: file.id }],
    queryFn: () => contentOf(file),
    // A file does not change; it is let go as soon as nobody looks at it.
    staleTime: Number.POSITIVE_INFINITY,
    gcTime: 0,
  })
  const address = useMemo(() => data && URL.createObjectURL(data), [data])
  useEffect(() => {
    if (address) return () => URL.revokeObjectURL(address)
  }, [address])
  return (
    <Sheet title={file.name} open onClose={onClose}>
      {error && <ProblemAlert error={error} onRetry={() => refetch()} />}
      {!data && !error && <Skeleton lines={6} height={40} />}
      {address && <img src={address} alt={file.name} className={styles.picture} />}
    </Sheet>
  )
}
