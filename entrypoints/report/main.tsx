import '../../components/report.css';
import { openSurface } from '../surface/open-surface.ts';
import { ReportPage } from './ReportPage.tsx';

void openSurface('report', ({ t }) => <ReportPage t={t} />);
