export const search = {
  label: 'Zoek een bewoner, liedje of verhaal',
  placeholder: 'Zoek',
  found: 'Gevonden',
  none: 'Niets gevonden voor “{{text}}”.',
  kind: { person: 'Bewoners', song: 'Liedjes', story: 'Verhalen' },
} as const
