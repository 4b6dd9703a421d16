import { type ThemeConfig, theme } from 'antd'

const shared = {
  borderRadius: 6,
  fontSize: 14,
  controlHeight: 34,
  controlHeightLG: 48,
  fontFamily: 'inherit',
  motionDurationMid: '0.12s',
  motionDurationSlow: '0.18s',
}

// The colours of global.css; repeated, because antd computes its shades from values, not from variables.
const light: ThemeConfig = {
  algorithm: theme.defaultAlgorithm,
  token: {
    ...shared,
    colorPrimary: '#006b3f',
    colorLink: '#006b3f',
    colorInfo: '#006b3f',
    colorSuccess: '#006b3f',
    colorError: '#b3261e',
    colorWarning: '#8a5200',
    colorTextBase: '#17211b',
    colorTextDescription: '#4c5a51',
    colorTextPlaceholder: '#647168',
    colorBorder: '#c6cfc6',
    colorBorderSecondary: '#dfe5dd',
    colorBgLayout: '#f5f7f4',
  },
}

const dark: ThemeConfig = {
  algorithm: theme.darkAlgorithm,
  token: {
    ...shared,
    colorPrimary: '#62cf9b',
    colorLink: '#62cf9b',
    colorInfo: '#62cf9b',
    colorSuccess: '#62cf9b',
    colorError: '#ff9a90',
    colorWarning: '#f0b559',
    colorTextBase: '#e8eee9',
    colorTextDescription: '#b4c0b7',
    colorTextPlaceholder: '#98a69c',
    colorBgBase: '#0f1411',
    colorBgContainer: '#171d19',
    colorBgElevated: '#1c2420',
    colorBgLayout: '#0f1411',
    colorBorder: '#46534a',
    colorBorderSecondary: '#2b352e',
  },
}

const components = (solidText: string): ThemeConfig['components'] => ({
  Button: { primaryShadow: 'none', defaultShadow: 'none', primaryColor: solidText, fontWeight: 500 },
  Form: { verticalLabelPadding: '0 0 4px', itemMarginBottom: 20 },
})

export const themeOf = (isDark: boolean): ThemeConfig =>
  isDark ? { ...dark, components: components('#06170f') } : { ...light, components: components('#ffffff') }
