module github.com/eatmoreapple/openwechat

go 1.26
