/** The network of regions that agreements join. */
import { NetworkPicture } from './network-picture.tsx';
import { PartnershipsPage } from './partnerships-page.tsx';

/** The page. */
export default function NetworkPage() {
  return <PartnershipsPage view="network" picture={NetworkPicture} />;
}
