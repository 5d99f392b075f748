/** The map of regions that agreements join. */
import { MapPicture } from './map-picture.tsx';
import { PartnershipsPage } from './partnerships-page.tsx';

/** The page. */
export default function MapPage() {
  return <PartnershipsPage view="map" picture={MapPicture} />;
}
