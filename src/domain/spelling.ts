/** Old forms of characters that names and older texts have, each before its present form. */
const OLD_FORMS =
  '亞亜惡悪壓圧圍囲爲為醫医壹壱隱隠榮栄營営衞衛驛駅圓円鹽塩應応櫻桜歐欧假仮價価畫画會会壞壊懷懐繪絵擴拡覺覚學学嶽岳樂楽勸勧卷巻歡歓罐缶觀観關関陷陥巖巌歸帰氣気僞偽戲戯舊旧據拠擧挙峽峡狹狭曉暁區区驅駆徑径惠恵溪渓經経繼継莖茎螢蛍輕軽藝芸缺欠儉倹劍剣圈圏檢検權権獻献縣県險険顯顕驗験嚴厳效効廣広恆恒鑛鉱號号國国黑黒濟済碎砕齋斎劑剤雜雑參参慘惨棧桟蠶蚕贊賛殘残絲糸齒歯兒児辭辞濕湿實実舍舎寫写釋釈壽寿收収從従澁渋獸獣縱縦肅粛處処緖緒敍叙將将稱称燒焼證証乘乗剩剰壤壌孃嬢條条淨浄疊畳穰穣讓譲釀醸囑嘱觸触寢寝愼慎眞真盡尽圖図粹粋醉酔隨随髓髄數数樞枢聲声靜静齊斉攝摂竊窃專専戰戦淺浅潛潜纖繊踐践錢銭禪禅雙双壯壮搜捜插挿爭争總総聰聡莊荘裝装騷騒臟臓藏蔵屬属續続墮堕體体對対帶帯滯滞臺台瀧滝擇択澤沢單単擔担膽胆團団彈弾斷断癡痴遲遅晝昼蟲虫鑄鋳廳庁聽聴敕勅鎭鎮遞逓鐵鉄轉転點点傳伝黨党盜盗燈灯當当鬪闘德徳獨独讀読屆届繩縄貳弐惱悩腦脳霸覇廢廃拜拝賣売麥麦發発髮髪拔抜蠻蛮祕秘濱浜甁瓶佛仏變変邊辺辨弁瓣弁辯弁舖舗寶宝豐豊沒没飜翻槇槙萬万滿満默黙彌弥藥薬譯訳豫予餘余與与譽誉搖揺樣様謠謡來来賴頼亂乱覽覧龍竜兩両獵猟綠緑壘塁勵励禮礼靈霊齡齢戀恋爐炉勞労樓楼郞郎祿録亙亘灣湾';

const PRESENT = new Map(
  [...OLD_FORMS].flatMap((form, index, all) =>
    index % 2 === 0 ? [[form, all[index + 1] ?? form] as const] : [],
  ),
);

const SMALL_KANA = new Map(
  [...'ぁあぃいぅうぇえぉおっつゃやゅゆょよゎわゕかゖけ'].flatMap((kana, index, all) =>
    index % 2 === 0 ? [[kana, all[index + 1] ?? kana] as const] : [],
  ),
);

const KATAKANA_SHIFT = 0x60;

/**
 * The key under which two spellings of a word are the same for a reader: width, case, spaces, kana or
 * katakana, small kana, long vowels and old forms of characters do not matter. Never shown.
 */
export function foldSpelling(text: string): string {
  const plain = text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\sー]+/g, '');
  return [...plain]
    .map((character) => {
      const kana = /[ァ-ヶ]/.test(character)
        ? String.fromCharCode(character.charCodeAt(0) - KATAKANA_SHIFT)
        : character;
      return SMALL_KANA.get(kana) ?? PRESENT.get(kana) ?? kana;
    })
    .join('');
}
