import '../../components/library/library.css';
import { openSurface } from '../surface/open-surface.ts';
import { LibraryPage } from './LibraryPage.tsx';

void openSurface('library', ({ t }) => <LibraryPage t={t} />);
