import '../../components/popup.css';
import { openSurface } from '../surface/open-surface.ts';
import { PopupPage } from './PopupPage.tsx';

void openSurface('popup', ({ t }) => <PopupPage t={t} />);
