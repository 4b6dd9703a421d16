const longestSide = 1600
const quality = 0.85

/** A photograph as small as is still good to read: upright, at most 1600 pixels long, a JPEG of some 300 kB. */
export async function scaledDown(file: Blob): Promise<Blob> {
  const bitmap = await createImageBitmap(file, { imageOrientation: 'from-image' })
  const share = Math.min(1, longestSide / Math.max(bitmap.width, bitmap.height))
  const canvas = document.createElement('canvas')
  canvas.width = Math.round(bitmap.width * share)
  canvas.height = Math.round(bitmap.height * share)
  const paper = canvas.getContext('2d')
  if (!paper) throw new Error('no canvas')
  // A JPEG knows no transparency: what a PNG leaves open becomes white and not black.
  paper.fillStyle = '#fff'
  paper.fillRect(0, 0, canvas.width, canvas.height)
  paper.drawImage(bitmap, 0, 0, canvas.width, canvas.height)
  bitmap.close()
  return new Promise((resolve, reject) =>
    canvas.toBlob((made) => (made ? resolve(made) : reject(new Error('no picture'))), 'image/jpeg', quality),
  )
}
