/** Gives a reader files that the page has made. */

/** Has the browser save a file. */
export function download(name: string, content: Blob): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(content);
  link.download = name;
  link.click();
  // The browser has taken it when the click is done; what is kept any longer takes memory.
  setTimeout(() => URL.revokeObjectURL(link.href), 1_000);
}

/** How many pixels of the picture one of the drawing becomes, so that it is sharp in print. */
const SCALE = 2;

/**
 * Draws an SVG as PNG.
 * @throws Error if the browser cannot draw it.
 */
export async function pngOf(svg: string, width: number, height: number): Promise<Blob> {
  const address = URL.createObjectURL(new Blob([svg], { type: 'image/svg+xml' }));
  try {
    const image = new Image();
    image.src = address;
    await image.decode();
    const canvas = document.createElement('canvas');
    canvas.width = width * SCALE;
    canvas.height = height * SCALE;
    canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height);
    const png = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/png'));
    if (png === null) throw new Error('The browser could not write the picture.');
    return png;
  } finally {
    URL.revokeObjectURL(address);
  }
}
