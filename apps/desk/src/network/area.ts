import MenuBookOutlined from '@mui/icons-material/MenuBookOutlined';
import { lazyScreen, type Area } from '../area.js';

/** The directory: whom else there is to ask, for everybody. */
export const network: Area = {
  routes: [{ path: '/katalog', screen: lazyScreen(() => import('./DirectoryPage.js'), 'DirectoryPage') }],
  menu: [{ path: '/katalog', label: 'network.title', icon: MenuBookOutlined, order: 60 }],
};
