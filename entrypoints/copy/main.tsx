import '../../components/copy.css';
import { openSurface } from '../surface/open-surface.ts';
import { AnnotatedCopy } from './AnnotatedCopy.tsx';

void openSurface('copy', ({ t, loaded }) => {
  document.title = t.copy.title;
  return <AnnotatedCopy settings={loaded.settings} t={t} />;
});
