module github.com/huandu/skiplist

go 1.26
