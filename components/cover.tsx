/** The drawing in the place of a picture: it says nothing that the title does not. */
export function Cover({ src }: { src: string }) {
  // biome-ignore lint/performance/noImgElement: of a drawing there is one size
  return <img className="cover" src={src} width={600} height={400} alt="" loading="lazy" decoding="async" />
}
