import { useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'

/** The sentence after a wrong secret, which counts down while nothing is tried; undefined while there is none. */
export function useRefusal(): { readonly wrong: string | undefined; refuse(waitMs: number): void } {
  const { t } = useTranslation('desk')
  const [until, setUntil] = useState<number | null>(null)
  const [at, setAt] = useState(0)
  const leftS = until === null ? 0 : Math.max(0, Math.ceil((until - at) / 1000))
  useEffect(() => {
    if (leftS === 0) return
    const timer = setTimeout(() => setAt(Date.now()), 1_000)
    return () => clearTimeout(timer)
  }, [leftS, at])
  return {
    wrong: until === null ? undefined : leftS > 0 ? t('access.wait', { count: leftS }) : t('access.wrong'),
    refuse: (waitMs) => {
      const now = Date.now()
      setAt(now)
      setUntil(now + waitMs)
    },
  }
}
