import '../../components/welcome.css';
import '../../page/marks.css';
import '../../page/with-the-extension.css';
import { openSurface } from '../surface/open-surface.ts';
import { WelcomePage } from './WelcomePage.tsx';

void openSurface('welcome', (surface) => <WelcomePage {...surface} />);
