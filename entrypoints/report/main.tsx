import { render } from 'preact';
import { browser } from 'wxt/browser';
import '../../components/report.css';
import { applyTheme } from '../../components/theme-choice.ts';
import { catalogueFor } from '../../locales/index.ts';
import { ReportPage } from './ReportPage.tsx';

applyTheme('system', window);
const t = catalogueFor(browser.i18n.getUILanguage());
render(<ReportPage t={t} />, document.getElementById('report')!);
