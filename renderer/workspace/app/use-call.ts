import { keepPreviousData, useQuery } from '@tanstack/react-query'
import type { DeskApi } from '../../../electron/contract/desk/desk-api.ts'
import { useDeskParts } from './desk-context.ts'

/** What a call answers: undefined until it first has, then kept up to date with every change in the house. */
export function useCall<K extends keyof DeskApi>(
  method: K,
  args: Parameters<DeskApi[K]>[0],
  isWanted = true,
): ReturnType<DeskApi[K]> | undefined {
  const { client } = useDeskParts()
  const { data } = useQuery({
    queryKey: [method, args],
    queryFn: () => client.ask(method, args),
    enabled: isWanted,
    placeholderData: keepPreviousData,
  })
  return data
}
