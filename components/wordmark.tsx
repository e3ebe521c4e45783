import { OUR_NAME, type Site } from '@/lib/site'
import { Drawing } from './html'

/**
 * Every page contains this drawing, so it is short: its unit is a tenth of a pixel, to avoid
 * decimal points, and its curves are smooth. The two letters s are identical, so compression stores
 * one.
 */
const READ =
  'm576 1031h-7l-67-31h-333v-35h397l-78 15 129-193 15 4zm-320-709v678h-225v-16l86-21v-641l-86-21v-16h311v16zm516 87q-35 0-55-23t-21-53 21-50q20-21 55-21t54 21 19 50-19 53-54 23zm68 64v100 398l64 15v14h-251v-14l64-16v-384q-5-4-15-11t-24-18-28-22v-11l186-51zm442 5q25 0 39 15t14 39q0 30-19 49t-47 20q-15 0-28-3t-26-6-30-4q-15 0-28 5t-24 13-24 20l0-23q39-42 66-67t46-38 33-16 28-4zm-163 95v397l75 16v14h-262v-14l64-16v-384q-6-5-15-11t-21-16-32-24v-11l186-51h5zm473-96q57 0 98 23t65 67 28 107h-334v-33h271l-54 22q-4-57-15-91t-29-51-46-16q-35 0-60 21t-38 63-13 107q0 81 20 131t60 73 97 24q27 0 52-7t49-22 41-38l10 8q-33 54-65 86t-69 46-79 14q-69 0-122-30t-85-87-30-141q0-74 28-137t85-101 135-38z'
const ALSO =
  'm2270 963 61-190 7 1q-46 72-83 118t-65 72-54 37-49 10q-28 0-50-11t-34-34-12-53q0-54 19-114t52-116 74-103 88-74 90-27q30 0 57 17t46 54l-5 14q-12-25-29-34t-36-10q-31 0-64 24t-65 63-57 87-41 97-15 90q0 30 12 42t33 12q13 0 30-7t39-26 49-50 58-79l80-232 18-53h103l-157 465-11-16q15 2 38-7t51-34q30-24 65-66l5 4q-61 98-114 138t-93 39q-26 0-37-13t-4-35zm551-1 48-159 5 2q-34 59-63 98t-53 64q-25 23-49 34t-49 10q-50 0-69-23t-19-56q0-15 4-33t9-34l124-333 18 24q-16-5-38 0t-55 29-76 72l-5-4q43-62 81-100t71-57 63-18q35 0 47 16t-2 50l-117 301q-7 17-10 30t-3 21q0 18 11 25t32 7 42-14 43-36 37-48 26-50l98-292h104l-159 469-21-20q16 3 40-4t56-32 71-70l4 3q-61 98-113 138t-93 39q-26 0-36-13t-4-36zm323-79q1 35 4 55t11 30 18 12 23 3q31 0 53-10t34-27 11-43q0-16-6-33t-21-38-39-50-40-52-20-44q-6-22-6-42 0-47 24-84t67-60 98-23q40 0 63 9t34 24 10 35q0 17-8 29t-26 17-49 6q2-37 0-56t-9-28-16-11-26-3q-41 0-65 20t-24 56q0 15 5 30t19 36 39 51 39 53 21 45 6 41q0 51-26 91t-71 65-104 24q-41 0-65-8t-36-25q-11-15-11-36t9-34 28-19 52-6zm356 0q1 35 4 55t11 30 18 12 23 3q31 0 53-10t34-27 11-43q0-16-6-33t-21-38-39-50-40-52-20-44q-6-22-6-42 0-47 24-84t67-60 98-23q40 0 63 9t34 24 10 35q0 17-8 29t-26 17-49 6q2-37 0-56t-9-28-16-11-26-3q-41 0-65 20t-24 56q0 15 5 30t19 36 39 51 39 53 21 45 6 41q0 51-26 91t-71 65-104 24q-41 0-65-8t-36-25q-11-15-11-36t9-34 28-19 52-6zm317 61 153-412 14 23q-18-4-40 3t-52 29-75 69l-5-4q44-62 81-100t72-56 63-18q36 0 44 17t-3 48l-153 413-23-20q14 5 35 0t55-29 83-74l5 3q-42 62-80 101t-72 56-61 18q-35 0-45-15t4-52zm194-609q0-18 9-34t25-25 39-9q31 0 48 19t18 45q0 19-9 35t-24 27-38 10q-31 0-49-21t-19-47z'

/** In letters. A longer name takes two lines of the bar. */
const LONG = 16

/** The logo of the paper; without one, our name is drawn, and any other name is text. */
export function Wordmark({ site: { name, logo } }: { site: Site }) {
  if (logo) return <Drawing logo={logo} className="wordmark wordmark-own" />
  if (name !== OUR_NAME)
    return <span className={name.length < LONG ? 'wordmark-text' : 'wordmark-text wordmark-long'}>{name}</span>
  return (
    <svg className="wordmark" viewBox="30 240 4130 810" width="413" height="81" aria-hidden="true">
      <g id="wordmark">
        <path d={READ} />
        <path className="wordmark-also" d={ALSO} />
      </g>
    </svg>
  )
}

/** « Lire aussi » as a heading. In the paper of that name, the masthead's drawing is reused. */
export function WordmarkHeading({ site: { name, logo }, text }: { site: Site; text: string }) {
  if (logo || name !== OUR_NAME || text !== OUR_NAME) return <span className="text-3">{text}</span>
  return (
    <>
      <span className="sr-only">{OUR_NAME}</span>
      <svg className="wordmark" viewBox="30 240 4130 810" width="413" height="81" aria-hidden="true">
        <use href="#wordmark" />
      </svg>
    </>
  )
}
