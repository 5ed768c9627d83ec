/** What the style pages show, and what each part is for: for those who build the site or adapt it. */
import type { StyleGroup } from './style-group.ts';

/** What stands beside the plans: figures, words, data and forms. */
export const ASIDE_SAMPLES: readonly StyleGroup[] = [
  {
    id: 'charts',
    title: '図と指標',
    description: '図と、指標の結果を言葉にしたものです。図には、必ず文と表が付きます。',
    samples: [
      {
        id: 'charts',
        title: '図',
        parts: ['Chart'],
        about:
          '折れ線、積み上げ、並べた棒の3つです。色のほかに、線の種類・印・模様で見分けられます。絵は JavaScript なしで出ます。',
      },
      {
        id: 'tracks',
        title: '出発点・現在・目標',
        parts: ['IndicatorTrack'],
        about: '指標がどこから始まり、いまどこにいて、どこを目指すかを、1列で示します。',
      },
      {
        id: 'indicators',
        title: '指標の一覧',
        parts: ['IndicatorList'],
        about: '指標の名前と結果、出発点・現在・目標です。',
      },
      {
        id: 'workings',
        title: '計算の区画',
        parts: ['IndicatorWorking'],
        about:
          '結果をどう決めたかを、順に文で説明します。系列が2つ以上あるときは、名前を付けて分けます。',
      },
      {
        id: 'relations',
        title: '関係するものの区画',
        parts: ['IndicatorRelations'],
        about: '指標が表す体系と項目です。どちらもないときは、何も出しません。',
      },
    ],
  },
  {
    id: 'words',
    title: '文章と言葉',
    description: '見出し、文、言葉の説明です。',
    samples: [
      {
        id: 'texts',
        title: '見出しと文',
        parts: ['HeadText', 'Sentences'],
        about:
          'ページの最初は、属するもの（小さな字）、見出し、要点の1文の順です。見出しは言葉の途中で折り返さず、1行は全角40字までにします。',
      },
      {
        id: 'prose',
        title: '文章のページ',
        parts: ['ProseLink', 'ColumnHead', 'Word'],
        about:
          '「このサイトについて」などの MDX の文章です。リンクと表の見出しは、部品に置きかわります。',
      },
      {
        id: 'explained',
        title: '言葉の説明',
        parts: ['Explained', 'WordList'],
        about:
          '点線の言葉を押すと、説明が開きます。Tab と Enter でも開き、Esc で閉じます。見出しや表の言葉は、まとめて後ろに置きます。',
      },
      {
        id: 'plain',
        title: 'やさしい日本語',
        parts: ['Plain'],
        about:
          '計画や取組の要約です。市の文章と取りちがえないように、このサイトが書いたことを添えます。',
      },
      {
        id: 'glossary',
        title: '用語集',
        parts: ['Glossary'],
        about: '言葉、読み、説明、ほかの書き方です。言葉がまだないときは、そう書きます。',
      },
      {
        id: 'findings',
        title: '指摘の説明',
        parts: ['FindingKind'],
        about: '「エラー」「注意」の意味と直し方を、職員に説明します。',
      },
      {
        id: 'pictures',
        title: '画面の写真',
        parts: ['Figure'],
        about: '案内の写真です。読み込む前から、同じ大きさの場所を空けておきます。',
      },
      {
        id: 'contact',
        title: '連絡先',
        parts: ['Contact'],
        about: '誤りを知らせる先です。サイトに連絡先がないときも、そう書きます。',
      },
    ],
  },
  {
    id: 'publication',
    title: '出典とデータ',
    description: '資料の出どころを示し、データを持ち帰るための部品です。',
    samples: [
      {
        id: 'sources',
        title: '出典の区画',
        parts: ['Source', 'CopyButton'],
        about:
          'どの資料のどのページかと、引用するときの1行です。写したことは、ボタンの横で知らせます。',
      },
      {
        id: 'editions',
        title: '公開日の区画',
        parts: ['PeriodEdition'],
        about: 'いつのデータか、引用したときから変わっていないかを確かめるためのものです。',
      },
      {
        id: 'files',
        title: 'ファイル',
        parts: ['TableFiles', 'BundleFiles', 'FeedLinks'],
        about: '表ごとのファイルと、まとめたファイル、更新のお知らせです。',
      },
      {
        id: 'columns',
        title: 'データ辞書',
        parts: ['ColumnTable'],
        about: '列の名前、意味、型、例です。',
      },
      {
        id: 'examples',
        title: '使い方の例と埋め込み',
        parts: ['DataExample', 'EmbedCode'],
        about: 'そのまま写して使うコードです。長い行は、枠の中だけで横に動きます。',
      },
      {
        id: 'machine',
        title: '機械可読性',
        parts: ['MachineReadability'],
        about: '公開している CSV を、規則ごとに機械で確かめた結果です。',
      },
    ],
  },
  {
    id: 'forms',
    title: '入力、検索、確認',
    description: '入力欄とボタン、検索のページ、提出前の確認のページの状態です。',
    samples: [
      {
        id: 'fields',
        title: '入力欄とボタン',
        parts: [],
        about:
          '高さは 44 ピクセル以上です。選んだ欄は枠が太くなり、地の色が変わります。主なボタンは1つの場面に1つです。',
      },
      {
        id: 'search',
        title: '検索の入力',
        parts: ['SearchForm'],
        about: '打つたびに探します。前に探した言葉は、この端末の中にだけ残ります。',
      },
      {
        id: 'search-results',
        title: '検索の結果',
        parts: ['SearchResults'],
        about: '準備しているとき、見つかったとき、少ないとき、ないとき、索引を読めないときです。',
      },
      {
        id: 'browse',
        title: '探さずにたどる',
        parts: ['BrowseLinks'],
        about: '検索の言葉がまだないとき、計画・期・項目・担当部署へのリンクを置きます。',
      },
      {
        id: 'check',
        title: '確認の入力',
        parts: ['CheckForm'],
        about: '職員がファイルを置くところです。ファイルはどこにも送りません。',
      },
      {
        id: 'check-results',
        title: '確認の結果',
        parts: ['CheckResults'],
        about: '直すところがあるとき、取り込めるとき、変わらないとき、確かめきれないときです。',
      },
    ],
  },
];
