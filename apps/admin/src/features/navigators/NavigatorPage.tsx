import { useLoad } from '../../lib/graphql/use-load.js';
import { useText } from '../../lib/i18n/use-text.js';
import { Skeleton } from '../../ui/list/Loaded.js';
import { Loaded } from '../../ui/list/Loaded.js';
import { Page } from '../../ui/page/Page.js';
import { UrlTabs } from '../../ui/UrlTabs.js';
import { CertificatesTab } from './CertificatesTab.js';
import { ClearancesTab } from './ClearancesTab.js';
import type { FullFile } from './file.js';
import { NavigatorFile } from './navigators.graphql.js';
import { PlacementsTab } from './PlacementsTab.js';
import { ProfileTab } from './ProfileTab.js';
import { fileTabs, type FileTab } from './tabs.js';
import { WishesTab } from './WishesTab.js';

const views = {
  profile: ProfileTab,
  certificates: CertificatesTab,
  clearances: ClearancesTab,
  placements: PlacementsTab,
  wishes: WishesTab,
} as const;

/** One navigator's file, as their coordinator keeps it. */
export function NavigatorPage({ navigatorId, tab }: { navigatorId: string; tab: FileTab }) {
  const { t } = useText();
  const loaded = useLoad(NavigatorFile, { id: navigatorId });
  const file: FullFile | undefined = loaded.data?.navigator;
  const View = views[tab];
  return (
    <Page
      title={file?.name ?? t('navigators.one')}
      lead={t(`navigators.tab.${tab}.lead`)}
      tabTitle={t('navigators.one')}
    >
      <UrlTabs
        label={t('navigators.tabs')}
        param="tab"
        current={tab}
        tabs={fileTabs.map((value) => ({ value, label: t(`navigators.tab.${value}`) }))}
      />
      <Loaded of={loaded}>{() => (file ? <View key={tab} file={file} /> : <Skeleton />)}</Loaded>
    </Page>
  );
}
