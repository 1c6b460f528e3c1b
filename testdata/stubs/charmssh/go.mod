module github.com/charmbracelet/ssh

go 1.26
