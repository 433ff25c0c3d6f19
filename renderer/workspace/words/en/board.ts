import type { Same } from '../same.ts'
import type { board as nl } from '../nl/board.ts'

export const board: Same<typeof nl> = {
  photo: {
    choose: 'Choose a photo',
    drop: 'or drag or paste one here',
    crop: 'Part of the photo: move it with the arrow keys, + and − for closer and wider',
    cropHint: 'Move the photo until what matters is in the circle.',
    zoom: 'Closer',
    use: 'This is right',
    other: 'Another photo',
    problem: {
      empty: 'This file is empty. Choose another photo; what was there is still there.',
      heic: 'This is a HEIC photo from a telephone, which this computer cannot read. Save it as a JPG on the telephone and choose it again.',
      video: 'This is a film, not a photo. Choose a photo; what was there is still there.',
      other: 'This file is not a photo that we can read. A JPG, PNG or WebP will do; what was there is still there.',
      'too-large':
        'This photo is too large for this computer: {{megapixels}} megapixels. Up to 60 is fine. Make it smaller first; what was there is still there.',
      damaged: 'This photo is damaged and does not open. Choose another; what was there is still there.',
    },
  },
}
