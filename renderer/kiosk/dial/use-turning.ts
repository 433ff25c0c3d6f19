import { useEffect, useReducer, type Dispatch } from 'react'
import type { Echo } from '../../app/page-state.ts'
import { AT_REST, turn, type Turning, type TurningEvent } from './turning.ts'

/** The wheel over time: it hears each echo of the core and the hands on this page, and comes to rest by itself. */
export function useTurning(echo: Echo | null): [Turning, Dispatch<TurningEvent>] {
  const [turning, happen] = useReducer(turn, AT_REST)
  useEffect(() => {
    if (echo !== null) happen({ type: 'echoed', digit: echo.digit, at: Date.now() })
  }, [echo])
  const until = 'until' in turning ? turning.until : null
  useEffect(() => {
    if (until === null) return
    const timer = setTimeout(() => happen({ type: 'passed', at: Math.max(until, Date.now()) }), until - Date.now())
    return () => clearTimeout(timer)
  }, [until])
  return [turning, happen]
}
