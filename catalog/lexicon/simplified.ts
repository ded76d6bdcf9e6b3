// Of the words of the trade: what is known is written in simplified characters.

/** Each traditional character, and right behind it the simplified one. */
const pairs =
  '錯错誤误碼码號号進进報报會会議议視视頻频聲声畫画麥麦風风攝摄鏡镜頭头連连線线網网絡络絕绝權权簽签過过無无開开關关啟启動动啓启裝装備备設设錄录製制響响應应處处檢检測测試试請请問问這这個个麼么為为沒没來来後后還还時时間间點点擊击顯显彈弹斷断閃闪頓顿掛挂撥拨電电話话語语訊讯訂订閱阅發发佈布佔占滿满員员戶户帳账賬账離离換换讓让聽听見见說说講讲記记認认識识讀读寫写輸输參参數数據据庫库雲云騰腾訪访證证驗验簡简單单雙双邊边與与對对於于從从將将當当現现場场環环業业務务產产創创銷销毀毁刪删總总計计經经終终結结統统級级組组織织續续編编輯辑譯译檔档傳传載载複复屬属層层歸归幫帮師师學学課课實实體体驅驱軟软項项預预頁页顧顾飛飞驟骤鍵键鈴铃鎖锁鏈链長长門门闆板隊队階阶險险隨随雜杂難难靜静頂顶領领額额願愿類类饋馈馬马騙骗齊齐龍龙買买賣卖費费貴贵質质資资贈赠趕赶跡迹軌轨輪轮辦办農农遠远適适選选遲迟遺遗郵邮鄰邻醫医釋释針针鐘钟鐵铁閉闭闊阔陣阵陽阳隱隐雖虽變变貼贴貨货責责購购規规覽览觀观觸触誰谁調调談谈護护貝贝負负財财貧贫販贩貫贯賽赛贊赞躍跃較较輕轻轉转辭辞運运達达違违遞递邏逻鄉乡釣钓鈕钮銀银鋪铺錢钱錶表鑰钥陸陆須须順顺頒颁顆颗題题顏颜養养餘余騎骑驚惊髮发鬧闹鮮鲜麗丽嗎吗嘗尝嘆叹喚唤嚇吓嚴严囉啰國国圍围園园圓圆圖图團团執执塊块壓压壞坏夠够夢梦奪夺嬰婴寧宁寶宝專专尋寻導导幣币幾几廠厂廢废廣广廳厅彙汇徑径復复恆恒惡恶愛爱態态慣惯懷怀戀恋戲戏戰战掃扫採采揚扬損损搖摇搶抢擋挡擁拥擇择擔担擠挤擬拟擴扩擺摆攔拦敗败敵敌昇升暫暂暱昵曉晓書书東东條条極极構构標标樣样樓楼橋桥機机歐欧歡欢歲岁歷历殘残殺杀氣气決决沖冲況况淺浅淨净減减湊凑準准溝沟滅灭漢汉漲涨漸渐潔洁潤润澤泽濃浓濕湿瀏浏灣湾災灾烏乌煩烦熱热營营爭争爾尔牆墙狀状獨独獎奖獲获琺珐瑣琐畢毕異异疊叠療疗瘋疯癥症盜盗盡尽監监盤盘眾众睏困確确礙碍禮礼種种稱称積积穩稳窩窝窮穷竄窜競竞筆笔節节範范築筑簾帘籌筹紅红約约純纯紙纸細细紹绍給给絲丝綁绑維维綱纲綠绿緊紧緩缓練练縣县縮缩繞绕繪绘繼继罰罚罵骂職职聯联聰聪腦脑腳脚臉脸臨临舉举舊旧艙舱薦荐藍蓝藝艺藥药蘭兰虧亏蟲虫術术衛卫衝冲裡里補补';
const simple = new Map<string, string>();
for (let at = 0; at + 1 < pairs.length; at += 2) {
  const [from = '', to = ''] = [pairs.charAt(at), pairs.charAt(at + 1)];
  if (from !== to) simple.set(from, to);
}

/** The simplified character of each traditional one. */
export const simpleOf: ReadonlyMap<string, string> = simple;

const traditional = new RegExp(`[${[...simple.keys()].join('')}]`, 'g');

/** A text with simplified characters in place of traditional ones; its length stays. */
export const simplified = (text: string): string =>
  text.replace(traditional, (sign) => simple.get(sign) ?? sign);
