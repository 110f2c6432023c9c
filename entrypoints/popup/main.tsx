import { render } from 'preact';
import { browser } from 'wxt/browser';
import { catalogueFor } from '../../locales/index.ts';
import '../../components/popup.css';
import { applyTheme } from '../../components/theme-choice.ts';
import { PopupPage } from './PopupPage.tsx';

applyTheme('system', window);
const t = catalogueFor(browser.i18n.getUILanguage());
render(<PopupPage t={t} />, document.getElementById('popup')!);
