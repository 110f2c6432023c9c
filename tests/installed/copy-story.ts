/** The article that copies are made of in tests. */
import { article } from './installed.ts';

const PROSE = '<p>The river rose and the road was closed for the day, people said.</p>'.repeat(8);
/** Five mentions of four names; a navigation, a picture and scripts that no copy may hold. */
export const STORY = article(`<nav><a href="/huawei">Huawei files</a></nav><article><h1>Roads</h1>
<p>Tô Lâm spoke in Hanoi about <a href="https://other.example/x?from=here">Huawei</a>.</p>
<p><b>Xi</b> Jinping left. <img src="/picture.png" alt=""> Huawei stayed.</p>
<p onclick="alert(1)">SenseTime <script>window.ran = true</script>has an office.</p>${PROSE}</article>`);
