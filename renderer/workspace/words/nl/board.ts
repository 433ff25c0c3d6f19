export const board = {
  photo: {
    choose: 'Foto kiezen',
    drop: 'of sleep of plak er een hierheen',
    crop: 'Uitsnede: schuif met de pijltjes, + en − voor groter en kleiner',
    cropHint: 'Schuif de foto tot goed in beeld is wat telt.',
    zoom: 'Dichterbij',
    use: 'Zo is het goed',
    other: 'Andere foto',
    problem: {
      empty: 'Dit bestand is leeg. Kies een andere foto; wat er al stond, staat er nog.',
      heic: 'Dit is een HEIC-foto van een telefoon; die kan deze computer niet lezen. Bewaar hem op de telefoon als JPG en kies hem dan opnieuw.',
      video: 'Dit is een filmpje en geen foto. Kies een foto; wat er al stond, staat er nog.',
      other:
        'Dit bestand is geen foto die wij kunnen lezen. Een JPG, PNG of WebP gaat goed; wat er al stond, staat er nog.',
      'too-large':
        'Deze foto is te groot voor deze computer: {{megapixels}} megapixel. Tot 60 gaat het goed. Maak hem eerst kleiner; wat er al stond, staat er nog.',
      damaged: 'Deze foto is beschadigd en gaat niet open. Kies een andere; wat er al stond, staat er nog.',
    },
  },
} as const
