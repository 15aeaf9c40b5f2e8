import { useEffect, useState } from 'react'
import { useWords } from '../words/useWords.ts'

/** How many of 45 minutes a phase may take. Questions come many times, the rest once. */
const share = {
  silent: 1,
  show: 3,
  choose: 4,
  decide: 6,
  roles: 6,
  minutes: 3,
}

/** A part of a meeting that takes time. */
export type Phase = keyof typeof share

const usual = 45

/** How long a phase may take in a meeting of so many minutes, in seconds. */
export function secondsFor(phase: Phase, minutes: number): number {
  return Math.max(30, Math.round((share[phase] * 60 * minutes) / usual))
}

/** A quiet bar that says how much of the time for this is used. Nothing is stopped when it is. */
export function TimeBox({ phase, minutes }: { readonly phase: Phase; readonly minutes: number }) {
  const { shared } = useWords()
  const [used, setUsed] = useState(0)
  const whole = secondsFor(phase, minutes)
  useEffect(() => {
    const begun = Date.now()
    const clock = setInterval(() => setUsed(Math.floor((Date.now() - begun) / 1000)), 1000)
    return () => clearInterval(clock)
  }, [])
  return (
    <p className="time-box" data-up={used >= whole || undefined}>
      <label>
        <span>{shared('meeting.bar.time')}</span>
        <progress max={whole} value={Math.min(used, whole)} />
      </label>
      {used >= whole && <span>{shared('meeting.bar.timeUp')}</span>}
    </p>
  )
}
