import '../../components/settings.css';
import { openSurface } from '../surface/open-surface.ts';
import { OptionsPage } from './OptionsPage.tsx';

void openSurface('settings', (surface) => <OptionsPage {...surface} />);
