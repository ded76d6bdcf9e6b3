import { machineSigns } from './machine-signs';

/** Words by which a sentence tells that something came up, asks about it or asks for help. */
const comesUp =
  /[报返弹抛急求帮拒?？!！口码]|エラー|出ます|返っ|不行|没用|依[旧然]|仍|还是|描述|原话|特别多|白屏|[进打用连听看]不|偶[尔发现]|控制台|日志|就\s?$|提示|显示|出现|遇到|碰到|收到|拿到|看到|[拍截抄记听](?:到|下)|麻烦|请|整[了出]|蹦|[冒跳甩吐]了?出|[冒跳甩吐来丢]了个|闪[了过出]|变成|出错|错误|异常|失败|不了|不上|无法|不能|没有|不出|断|黑屏|卡|闪退|崩|怎么|什么|为啥|导致|中断|每次|总是|一直|又|再次|突然|\b(?:err\w*|fail\w*|return\w*|report\w*|throw\w*|threw|got|gets?|getting|see|sees|seeing|saw|shows?|showed|says?|said|gave|gives?|hits?|reject\w*|refus\w*|cannot|can't|couldn't|unable|stuck|help|please|broken|crash\w*|kick\w*|drops?|dropped|with|stop\w*|hands?|exception|warn\w*|again|occurs?|came|comes?|pops?|what|why|how|meldet|fehler\w*|zeigt|erreur|renvoie|affiche|devuelve|muestra|anyone|anybody|answers?|ends?|since|greet\w*|er+or+|eror|bao|baocuo|cuowu|tishi|wouldn['’]t|won['’]t let|chas(?:ed|ing)|fight\w*|fought|debugg\w*|investigat\w*|troubleshoot\w*|struggl\w*|blocke[rd]|met|dies|died|dying|bails?|bailed|bombs?|chokes?|choked|spits?|spat|coughs?|blows|blew|quits?|bounce[sd]?|froze|freezes|hangs|hung|denied|denies|declin\w*|complain\w*|whin\w*|yell\w*|scream\w*|flash\w*|blink\w*|appear\w*|trips?|triggers?|triggered|rais(?:es|ed)|emits?|emitted|surfac\w*|happen\w*|encounter\w*|experienc\w*|(?:ran|runs|running) into|bump\w*|won['’]t|doesn['’]t|didn['’]t|but (?:was|got|found)|lost|dead|black|muted?|nothing|erro|esce|sale|aparece|sort|appara[iî]t|kommt|erscheint|krijg\w*|foutmelding|chyba|hiba|virhe|feil|fejl|eroare|greška|veriyor|pojawia|pokazuje|wyskakuje|update\w*|(?:logs?|screenshots?|photos?|consoles?|dashboards?|screens?|reports?) (?:has|have|had|reads?|is|was))\b|hata(?:sı|sını|lı|\b)|b[łl][ęąa]d|çık[ıt]|ошибк|выда[её]т|пада[её]т|помилк|خطأ|שגיאה|ข้อผิดพลาด|รหัส|ไม่ได้|오류|에러|뜹|떠요|त्रुटि|lỗi|[抱爆保]错/i;

/**
 * Whether a text of some length tells of a code without a word of its coming up: `brief`, of a few words, which may be
 * a report in short; `full`, of so many that a report would say so: 值班手册收录了 70001，由运营维护.
 */
export function mentionIn(said: string, before = said): 'brief' | 'full' | undefined {
  const units = said.match(/[\u3400-\u9fff]|[A-Za-z]{2,}/g)?.length ?? 0;
  if (units < fewestUnits || machineSigns.test(said) || handedOver.test(before) || comesUp.test(said))
    return undefined;
  return units < manyUnits ? 'brief' : 'full';
}

/** Whether anything in a text is said to come up, or is asked about. */
export const tellsComingUp = (text: string): boolean => comesUp.test(text) || machineSigns.test(text);

/** An arrow, the number as an argument, or a word for when it came right before it. */
const handedOver =
  /(?:[→⇒]|->)\s?["'“「(]?\s*$|\(\s*$|(?:现在|目前|结果|竟然?|\b(?:always|now|still))\s?["'“「:：]?\s*$/i;

/** Fewer units than these say nothing of what is done. */
const fewestUnits = 3;
const manyUnits = 9;
