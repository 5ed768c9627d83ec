/** What the style pages show, and what each part is for: for those who build the site or adapt it. */
import type { StyleGroup } from './style-group.ts';

/** What readers of a plan meet. */
export const READING_SAMPLES: readonly StyleGroup[] = [
  {
    id: 'ratings',
    title: '評価と内訳',
    description: '評価・段階・指標の札と、その数を示す帯や表です。',
    samples: [
      {
        id: 'chips',
        title: '札',
        parts: ['RatingChip', 'IndicatorChip'],
        about:
          '1つの評価を、記号と言葉で示します。色は5つの系統で、よい・悪いの意味は持たせません。大きい札は、ページの最初に1つだけ置きます。',
      },
      {
        id: 'answers',
        title: '様式の欄の中身',
        parts: ['Answer'],
        about:
          '様式の1つの欄に書かれたものです。値がないときは「—」だけにせず、ない理由を言葉で書きます。',
      },
      {
        id: 'bars',
        title: '内訳の帯',
        parts: ['DistributionBar', 'DistributionLegend'],
        about:
          '評価ごとの項目数を、帯の長さで示します。数と名前は凡例が言葉で伝えます。小さい帯は、一覧の行に添えます。',
      },
      {
        id: 'breakdown',
        title: '内訳の表',
        parts: ['Breakdown'],
        about: '取組別・担当部署別などの数です。0 は薄い字にして、数のあるところを目立たせます。',
      },
      {
        id: 'legends',
        title: '評価の意味',
        parts: ['Legend'],
        about: '尺度の説明です。段階ごとの意味がある計画では、その表も出します。',
      },
      {
        id: 'map',
        title: '計画の地図',
        parts: ['OutlineMap'],
        about:
          '1項目を1マスにして、計画の全体を1画面で見せます。マスは項目のページへのリンクです。',
      },
      {
        id: 'key-figures',
        title: '大事な数',
        parts: ['KeyFigures'],
        about: 'ページの最初に置く、2つから4つの数です。行き先があれば、そこへのリンクになります。',
      },
    ],
  },
  {
    id: 'lists',
    title: '一覧とカード',
    description: '計画・項目・部署を選ぶための一覧です。',
    samples: [
      {
        id: 'search-box',
        title: '検索の入り口',
        parts: ['SearchBox'],
        about: 'ホームと計画のページから、検索のページへ移ります。JavaScript は要りません。',
      },
      {
        id: 'plan-cards',
        title: '計画のカード',
        parts: ['PlanCard'],
        about: 'ホームで、1つの計画がいまどうなっているかを、1文と帯で伝えます。',
      },
      {
        id: 'topics',
        title: '計画の話題の区画',
        parts: ['PlanTopics', 'Amounts'],
        about: '事業費や前の計画とのつながりなど、その計画にあるものだけを1文で紹介します。',
      },
      {
        id: 'item-list',
        title: '項目の一覧',
        parts: ['ItemList'],
        about: '項目の名前、担当部署、評価です。名前を左に、評価を右の端にそろえます。',
      },
      {
        id: 'item-table',
        title: '絞り込める表',
        parts: ['ListControls', 'ItemTable'],
        about:
          '長い一覧を、ページを移らずに絞り込み、並べ替えます。選んだものはアドレスに残ります。JavaScript がないときは、ふつうの表です。',
      },
      {
        id: 'departments',
        title: '担当部署の一覧',
        parts: ['DepartmentList'],
        about:
          '五十音の行ごとの部署と、その項目の評価です。部署が多い計画では、行へ移るリンクが付きます。',
      },
      {
        id: 'outline',
        title: '体系',
        parts: ['OutlineTree'],
        about: '計画の柱と、その下の項目です。見出しの深さが体系の深さです。',
      },
      {
        id: 'folded',
        title: 'たたんだもの',
        parts: [],
        about:
          '長いものは、数を添えた見出しの下にたたみます。枠は、中身がひとまとまりのときに付けます。',
      },
      {
        id: 'guides',
        title: '案内の一覧',
        parts: ['GuideList'],
        about: 'だれのための案内かを先に書いて、職員が自分の案内を選べるようにします。',
      },
      {
        id: 'pagers',
        title: '前と次',
        parts: ['Pager'],
        about: '隣の項目や期へ移ります。片方がないときは、ある方だけを出します。',
      },
    ],
  },
  {
    id: 'plans',
    title: '計画',
    description: '計画のページにあるもの：柱、説明、決まり、データです。',
    samples: [
      {
        id: 'plan-parts',
        title: '計画の柱',
        parts: ['PlanPart'],
        about: '柱ごとの評価を1行で見せ、開くと、下にある項目が出ます。',
      },
      {
        id: 'plan-about',
        title: '計画の説明',
        parts: ['PlanAbout'],
        about:
          '計画の言葉と、その言葉の説明、やさしい日本語の要約です。どれもないときは、何も出しません。',
      },
      {
        id: 'plan-facts',
        title: '計画の決まり',
        parts: ['PlanFacts'],
        about: '期、評価の流れ、評価の意味、担当部署です。ないものの区画は出しません。',
      },
      {
        id: 'plan-data',
        title: '計画のデータ',
        parts: ['PlanData'],
        about: 'まとめたファイル、表ごとのファイル、出典、埋め込むコードです。',
      },
    ],
  },
  {
    id: 'items',
    title: '取組項目',
    description: '1つの項目のページにあるもの：報告、意見、経過、費用です。',
    samples: [
      {
        id: 'reports',
        title: '報告',
        parts: ['Report'],
        about:
          '1つの期の報告を、計画・実施・評価・改善の順に読みます。報告がない期も、そう書きます。',
      },
      {
        id: 'item-facts',
        title: '項目の性質の区画',
        parts: ['ItemFacts'],
        about: '担当、体系、様式、データへのリンクです。広い画面では、報告の横に置きます。',
      },
      {
        id: 'threads',
        title: '意見と回答',
        parts: ['Reviews', 'Review'],
        about: '評価、点検の意見、市の回答、その後の対応を、やりとりの順に並べます。',
      },
      {
        id: 'item-reviews',
        title: '項目への意見の区画',
        parts: ['ItemReviews'],
        about: '項目のページの意見です。2つ以上の期にあるときは、期の名前で分けます。',
      },
      {
        id: 'histories',
        title: '経過の区画',
        parts: ['ItemHistory'],
        about: '評価の移り変わりと、前の期の報告です。報告のない期も、間を詰めずに示します。',
      },
      {
        id: 'milestones',
        title: '行程の区画',
        parts: ['MilestoneList'],
        about: 'いつ、何をする予定かを、年度と四半期で示します。',
      },
      {
        id: 'item-indicators',
        title: '項目の指標の区画',
        parts: ['ItemIndicators'],
        about:
          '項目の評価と、その項目に関係する指標の結果を並べます。評価のない計画では、指標だけです。',
      },
      {
        id: 'item-costs',
        title: '項目の事業費の区画',
        parts: ['CostOfItem'],
        about: '項目にいくらかかったかの図と、値についての断り書きです。',
      },
      {
        id: 'stories',
        title: '計画をまたぐ経過の区画',
        parts: ['ItemStory'],
        about: '計画をまたいで続いた項目の、これまでとこれからです。',
      },
      {
        id: 'look-backs',
        title: '振り返り',
        parts: ['RetrospectiveLine'],
        about: 'Keep・Problem・Try の1つと、そこからつながった取組です。',
      },
      {
        id: 'related',
        title: '同じ部署の項目の区画',
        parts: ['RelatedItems'],
        about: '同じ部署が担当するほかの項目です。ないときは、何も出しません。',
      },
      {
        id: 'remarks',
        title: '注記と訂正',
        parts: ['Notes', 'Corrections'],
        about:
          '資料の矛盾や写すときの判断と、公開した後に直したところです。どちらもないときは、何も出しません。',
      },
    ],
  },
  {
    id: 'tables',
    title: '表',
    description: '額、変化、つながりの表です。広い表は、表の中だけで横に動きます。',
    samples: [
      {
        id: 'cost-figures',
        title: '合計の額',
        parts: ['AmountFigures'],
        about:
          '合計を、口で言う形（4億1,837万7千円）で先に伝えます。数えなかった事業があれば、必ず添えます。',
      },
      {
        id: 'cost-items',
        title: '事業ごとの額',
        parts: ['CostItems', 'CostCell', 'Amount'],
        about:
          '長い表です。見出しは、表の中を動かしても上に残ります。▲は「マイナス」と読み上げます。',
      },
      {
        id: 'cost-departments',
        title: '担当部署ごとの額',
        parts: ['CostDepartments'],
        about: '部署ごとの合計です。2つの部署が持つ事業は、足して合うように、並べた1行にします。',
      },
      {
        id: 'effects',
        title: '年度ごとの額',
        parts: ['EffectTable'],
        about: 'どの画面よりも広い表です。年度が横に並び、横に動かして見ます。',
      },
      {
        id: 'values',
        title: '指標のすべての値',
        parts: ['IndicatorValues'],
        about: '指標の値を年度の順に並べます。ない値は理由を書きます。',
      },
      {
        id: 'figures',
        title: '前の期との数の比べ',
        parts: ['FigureTable'],
        about: '2つの期の数を並べます。片方がないときは「比べられない」ことが分かるようにします。',
      },
      {
        id: 'comparisons',
        title: '前の期からの変化',
        parts: ['Comparison', 'MoveTable', 'FieldList'],
        about:
          '評価の動き、報告の有無、書きかわった文章です。狭い画面では、1行が1枚のカードになります。',
      },
      {
        id: 'lineage-flow',
        title: '計画から計画への流れ',
        parts: ['LineageFlow'],
        about: '前の計画の項目が、次の計画でどうなったかを、帯の太さで示します。',
      },
      {
        id: 'lineage',
        title: '前後の計画のつながり',
        parts: ['LineageTable', 'LineageNote'],
        about: '1行が、前の項目と後の項目の組です。片方にしかない項目は、そう書きます。',
      },
    ],
  },
  {
    id: 'sheets',
    title: '様式',
    description:
      '進行管理シートそのものの形です。広い画面では表、狭い画面では1行が1枚のカードになります。',
    samples: [
      {
        id: 'paper',
        title: '用紙を選ぶ',
        parts: ['PaperChoice', 'Imprint'],
        about: '印刷する大きさを選びます。紙には、サイトの名前と運営者の1行が付きます。',
      },
      {
        id: 'sheet-contents',
        title: '様式の一覧',
        parts: ['SheetContents'],
        about:
          'すべての様式を1つのページで印刷するときの目次です。評価のない計画では、項目数だけです。',
      },
      {
        id: 'sheet-sample',
        title: '様式',
        parts: ['Sheet', 'SheetTable'],
        about: '資料と同じ欄の順で、PDCA の帯を見出しの上に重ねます。報告のない項目も1行です。',
      },
    ],
  },
];
